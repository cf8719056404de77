export { awardFormForSuperiors } from './awardFormForSuperiors.ts'
export {
  type KnownFacts,
  type KnownRules,
  lostBases,
  lostRates,
  quorumRulesToBe,
  readKnownFacts,
  readKnownRules,
  readLegalFacts,
  ruleFor,
  saveLegalFacts,
  seedLegalFacts,
} from './legal.store.ts'
export { findSigner, insertSigner, listSigners } from './signers.store.ts'
export { repeatedHeaders, repeatedYears, unsoundDays, unsoundFacts } from './ward.checks.ts'
export { agencyLines, headerOn, peopleCommitteeName, signersInOffice, wardFullName } from './ward.rules.ts'
export {
  countUpWard,
  findReadableWard,
  findWard,
  findWardFrame,
  findWardYear,
  insertWard,
  listWardYears,
  readHeaders,
  requireWard,
  requireWardFrame,
  saveWardYears,
  wardRevision,
} from './ward.store.ts'
