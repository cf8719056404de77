export { listEntries } from './catalogue.store.ts'
