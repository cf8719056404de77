export { readTraces } from './knownResidents.ts'
