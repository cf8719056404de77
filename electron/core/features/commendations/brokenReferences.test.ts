import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { sampleNominee, sampleRound } from '../../testing/roundFixtures.ts'
import { statementsOf } from '../../testing/statements.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

it('asks once for the groups of a round, however many it names, and tells each that is none', async () => {
  const { client } = await openTestApp()
  await client.ward.setUp(sampleWard)
  const { id } = await client.groups.create(sampleGroup())
  const nominees = Array.from({ length: 50 }, (_, index) =>
    sampleNominee({ name: `Người thứ ${index}`, groupId: index === 7 || index === 30 ? v7() : id }),
  )
  let answer: Awaited<ReturnType<typeof refusal>> | undefined
  const statements = await statementsOf(async () => {
    answer = await refusal(client.commendations.create(sampleRound({ nominees })))
  })
  expect(answer?.paths).toEqual(['nominees.7.groupId', 'nominees.30.groupId'])
  expect(statements.filter((sql) => sql.includes('from "groups"'))).toHaveLength(1)
})
