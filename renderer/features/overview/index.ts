export { overviewQuestion } from './overviewQuestion.ts'
