import { expect, it } from 'vitest'
import { heldMeeting, plannedMeeting, task } from '../../testing/meetingFixtures.ts'
import { chairman, decidedRound } from '../../testing/roundsToDecide.ts'
import { statementsOf } from '../../testing/statements.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

it('asks no more of the records the more meetings, tasks and rounds there are', async () => {
  const { client } = await openTestApp('2026-11-22T08:00')
  await client.ward.setUp({ ...sampleWard, signers: [chairman()] })
  const add = async (count: number) => {
    for (let index = 0; index < count; index++) {
      await client.meetings.create(plannedMeeting({ plannedStart: `2026-12-0${1 + index}T08:00`, plannedEnd: null }))
      await client.meetings.create(heldMeeting({ tasks: [task({ deadline: '2026-11-25' })] }))
      await decidedRound(client, { date: '2026-08-19' })
    }
  }
  await add(1)
  const few = await statementsOf(() => client.overview.get())
  await add(4)
  const many = await statementsOf(() => client.overview.get())

  const { tasks, nextMeetings } = await client.overview.get()
  expect([tasks.soon.length, nextMeetings.length]).toEqual([5, 5])
  expect(many).toHaveLength(few.length)
})

it('reads the awards of this year and the last, and no round that is done', async () => {
  const { client } = await openTestApp('2026-11-22T08:00')
  await client.ward.setUp({ ...sampleWard, signers: [chairman()] })
  const { id } = await decidedRound(client, { date: '2024-08-19' })
  const { revision, step } = await client.commendations.get({ id })
  if (step === 'deciding') await client.commendations.moveTo({ id, revision, step: 'awarding' })
  await client.commendations.award({
    ...{ id, revision: step === 'deciding' ? revision + 1 : revision },
    awardedOn: '2024-08-20',
  })
  const statements = await statementsOf(() => client.overview.get())
  expect(statements.filter((sql) => sql.includes('from "proposals"'))).toEqual([])
  expect((await client.overview.get()).figures.find(({ label }) => label === 'Khen thưởng')).toMatchObject({ value: 0 })
})
