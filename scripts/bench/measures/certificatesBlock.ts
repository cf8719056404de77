import { certificatesFile } from '../../../electron/core/testing/certificatesFile.ts'
import type { Measurement } from '../figures.ts'
import { blocksOfAwards } from '../world/awardBlocks.ts'

const certificateCount = 1000
const runs = 5

/** How long the page waits at most for any other answer while certificates are made. */
export const certificatesBlock: Measurement = {
  title: `Longest block of the event loop while ${certificateCount.toLocaleString('en-US')} certificates are made`,
  goal: 50,
  unit: 'ms',
  measure: async () => {
    const blocks = await blocksOfAwards(certificateCount, runs, (api, id) =>
      certificatesFile(api, { id, nomineeIds: null }),
    )
    const [first = 0] = blocks
    return {
      value: Math.max(...blocks),
      how: `longest of ${runs} files; while the first was made ${first.toFixed(0)} ms`,
    }
  },
}
