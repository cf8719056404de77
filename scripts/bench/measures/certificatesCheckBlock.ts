import type { Measurement } from '../figures.ts'
import { blocksOfAwards } from '../world/awardBlocks.ts'

const nomineeCount = 1000
const runs = 5

/** How long the page waits at most for any other answer while it is looked whether every text fits its certificate. */
export const certificatesCheckBlock: Measurement = {
  title: `Longest block while ${nomineeCount.toLocaleString('en-US')} certificates are checked before printing`,
  goal: 50,
  unit: 'ms',
  measure: async () => {
    const blocks = await blocksOfAwards(nomineeCount, runs, (api, id) => api.commendations.checkCertificates({ id }))
    const [first = 0] = blocks
    return { value: Math.max(...blocks), how: `longest of ${runs}; at the first ${first.toFixed(0)} ms` }
  },
}
