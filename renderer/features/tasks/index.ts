export { useTaskMark } from './useTaskMark.ts'
