export { doubtsOfBooks } from './bookDoubts.ts'
export { issuePaper, issueSigned, type SignedPaper, takeNumber } from './issue.ts'
export { numberedIn } from './register.dataset.ts'
export {
  insertEntry,
  listEntries,
  searchText,
  setCancelled,
  updateColumns,
} from './register.store.ts'
export { composeRegister, registerFileName, registerTitle } from './registerDocument.ts'
export { forgetStartsWithoutLines, saveStart } from './starts.store.ts'
