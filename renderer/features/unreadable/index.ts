export { UnreadableRows } from './UnreadableRows.tsx'
