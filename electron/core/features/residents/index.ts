export { readNameRedactor } from './knownResidents.ts'
