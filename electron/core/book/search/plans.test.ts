import { expect, it } from 'vitest'
import { planOf, statementsOf } from '../../testing/statements.ts'
import { openTestApp } from '../../testing/testApp.ts'

it('reads no paper and no line of the register but those found', async () => {
  const { client, dataDir } = await openTestApp()
  const statements = await statementsOf(() => client.search.find({ query: 'hoa giai 0905123456' }))
  const plans = statements.filter((sql) => sql.includes('like')).map((sql) => planOf(dataDir, sql))
  const scans = plans.flatMap((plan) => plan.split('\n')).filter((step) => /^SCAN (papers|register_entries)/.test(step))
  expect(scans).toEqual([
    'SCAN papers USING COVERING INDEX papers_searched',
    'SCAN register_entries USING COVERING INDEX register_entries_by_day',
  ])
})
