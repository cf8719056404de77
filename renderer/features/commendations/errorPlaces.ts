import type { PathStep } from './steps.ts'

/**
 * The part of the path that shows the field with this dotted path, so that an error can be seen where it is mended.
 *
 * @param here the part that is open: errors of the whole list stay there
 */
export function partOfPath(path: string, here: PathStep): PathStep {
  if (path === '' || path === 'nominees' || path === 'decision') return here
  if (/^nominees\.\d+\.result(Note)?$/.test(path)) return 'reviewing'
  if (path === 'basis' || path.startsWith('basis.')) return 'deciding'
  return path === 'meetingId' && here === 'reviewing' ? here : 'proposing'
}

/** The line of the list that holds the field, from 0; null when none does. */
export function rowOfPath(path: string): number | null {
  const match = /^nominees\.(\d+)\./.exec(path)
  return match ? Number(match[1]) : null
}
