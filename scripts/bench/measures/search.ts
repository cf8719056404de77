import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { manyRecordsFolder } from '../world/manyRecords.ts'
import { withApp } from '../world/openedApp.ts'

const runs = 7

/**
 * Found often, found once, found in long texts, found nowhere; one word and several, with and without accents; a phone
 * number, which is found however it is spaced.
 */
const queries = [
  'a',
  'dang van tam',
  'Đặng Thị',
  'camera',
  'to 7 thang 3',
  '17/bb',
  'hoa giai mau thuan',
  'khong co ai',
  '0905123456',
]

/** The search of Ctrl+K, from the call to the hits. */
export const search: Measurement = {
  title: 'Folded search over 50,000 records',
  goal: 20,
  unit: 'ms',
  measure: async () =>
    withApp(await manyRecordsFolder(), async (client) => {
      const times: number[] = []
      for (const query of queries)
        times.push(median(await repeat(runs, () => timed(() => client.search.find({ query })))))
      const slowest = Math.max(...times)
      const usual = median(times).toFixed(0)
      return {
        value: slowest,
        how: `slowest of ${queries.length} queries, median of ${runs} each; the middle one ${usual} ms`,
      }
    }),
}
