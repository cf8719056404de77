import { expect, it } from 'vitest'
import { planOf, statementsOf } from '../../testing/statements.ts'
import { openTestApp } from '../../testing/testApp.ts'

it('finds the meetings of a year by the index of their days', async () => {
  const { client, dataDir } = await openTestApp()
  const statements = await statementsOf(() => client.meetings.list({ year: 2026 }))
  const plan = planOf(dataDir, statements.find((sql) => sql.includes('planned_start')) ?? '')
  expect(plan).toContain('SEARCH meetings USING INDEX meetings_by_start (planned_start>? AND planned_start<?)')
})

it('finds the meetings of a period by the day on which they were held', async () => {
  const { client, dataDir } = await openTestApp()
  const statements = await statementsOf(() => client.reports.figures({ kind: 'quarter', year: 2026, part: 1 }))
  const plans = statements.filter((sql) => /\bbetween\b/.test(sql)).map((sql) => planOf(dataDir, sql))
  expect(plans.filter((plan) => plan.includes('meetings USING INDEX meetings_by_day')).length).toBeGreaterThan(5)
  expect(plans.filter((plan) => /SCAN meetings(?! USING INDEX meetings_by_day)/.test(plan))).toEqual([])
})
