import type { Progress } from '../../../../shared/model/progress.ts'

/** Fine enough for any screen. */
const wholeBar = 1000

/** One of the parts of longer work, as a part of its one bar. */
export interface BarPart {
  /** What the screen says all through it; by default what the part says itself. */
  readonly step?: string
  /** Where on the bar it begins and ends: shares of 1. */
  readonly from: number
  readonly to: number
  readonly stoppable?: boolean
}

/** Lets a part that counts for itself tell of the whole. */
export function partOfBar(tell: (progress: Progress) => void, { from, to, ...said }: BarPart) {
  return ({ done, total, ...own }: Progress): void => {
    const share = total === 0 ? 0 : done / total
    tell({ ...own, ...said, done: Math.round((from + share * (to - from)) * wholeBar), total: wholeBar })
  }
}
