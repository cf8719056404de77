import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { meetingDay, meetingStart } from '../../../../shared/model/meetingDay.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { meetingDayInSql, meetingStartInSql } from './meetingDayInSql.ts'

it.each([
  ['only planned', null],
  ['begun on its day', '2026-11-22T14:05'],
  ['held on a later day, begun shortly before midnight', '2026-12-01T23:59'],
  ['held before it was planned', '2026-11-20T07:00'],
])('a meeting %s has the same day in the database as everywhere else', async (_what, actualStart) => {
  const times = { plannedStart: '2026-11-22T14:00', actualStart }
  const database = await openDatabase(dataFolder(), '')
  const { rows } = await sql<{ start: string; day: string }>`
    select ${meetingStartInSql} as start, ${meetingDayInSql} as day
    from (select ${times.plannedStart} as planned_start, ${actualStart} as actual_start) as meetings
  `.execute(database)
  await database.destroy()
  expect(rows).toEqual([{ start: meetingStart(times), day: meetingDay(times) }])
  expect(meetingDay(times)).toBe((actualStart ?? times.plannedStart).slice(0, 10))
})
