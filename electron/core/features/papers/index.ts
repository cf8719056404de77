export {
  committeeName,
  defaultSignerAmong,
  type Issue,
  type PaperContext,
  paperHead,
  peopleName,
  signatureBlock,
  signatureOf,
  symbolOf,
} from './paperContext.ts'
export { paperForSuperiors } from './paperForSuperiors.ts'
export {
  type PaperKindSlots,
  type PaperKinds,
  type PaperSource,
  paperKind,
  paperKindsOf,
  type TellFinding,
} from './paperKind.ts'
export { defaultPaper, defaultSignerOf, readDocument, readSourceOf, sourceIdOf } from './paperSource.ts'
export { drawDocumentJob } from './papers.jobs.ts'
export { checkPaper, signerFinding } from './papers.rules.ts'
export { findIssuedInput, findPaper, findPaperOf, insertPaper, listPapers, listPapersEver } from './papers.store.ts'
export { addresseeText, comradeText, deedInSentence, inSentence, meetingInSentence, titleOf } from './phrases.ts'
export { readPaperContext } from './readPaperContext.ts'
export { papersWithoutText, whyNotPrinted } from './signedText.ts'
export { findSignedTwice } from './signedTwice.ts'
export { wordFile } from './wordFile.ts'
