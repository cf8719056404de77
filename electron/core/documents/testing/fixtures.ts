/** One input of every kind, from one small ward. */
export { awards, certificatesInput, decisionInput, submissionInput } from './fixtureAwards.ts'
export { conclusionsInput, invitationInput, minutesInput } from './fixtureMeeting.ts'
export { registerInput } from './fixtureRegister.ts'
