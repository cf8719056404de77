/** One input of every kind, from one small ward. */
export { awards, certificatesInput, decisionInput, submissionInput } from './fixtureAwards.ts'
export { longReportInput } from './fixtureLongReport.ts'
export { conclusionsInput, invitationInput, minutesInput } from './fixtureMeeting.ts'
export { registerInput } from './fixtureRegister.ts'
export { reportInput } from './fixtureReport.ts'
