export {
  type KnownFacts,
  type KnownRules,
  lostBases,
  lostRates,
  quorumRulesToBe,
  readKnownFacts,
  readKnownRules,
  readLegalFacts,
  readQuorumRules,
  ruleFor,
  saveLegalFacts,
  seedLegalFacts,
} from './legal.store.ts'
export { findSigner, insertSigner, listSigners } from './signers.store.ts'
export { repeatedHeaders, repeatedYears, unsoundFacts } from './ward.checks.ts'
export { agencyLines, headerOn, peopleCommitteeName, signersInOffice, wardFullName } from './ward.rules.ts'
export {
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
} from './ward.store.ts'
