export { certificateFrame } from './certificateFrame.ts'
export { composeCertificates, cutOffShared, cutOffTexts } from './certificates.ts'
export { certificateNominees, nomineeAmounts, roundSteps } from './commendations.rules.ts'
export {
  findRound,
  insertRound,
  listRounds,
  readAllRounds,
  setStep,
} from './commendations.store.ts'
export { inListOrder, recipientOrder } from './papers/phrases.ts'
