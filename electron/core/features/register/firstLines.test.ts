import { expect, it } from 'vitest'
import { manual } from '../../testing/registerFixtures.ts'
import { planOf, statementsOf } from '../../testing/statements.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

const book = { issuer: 'committee', year: 2026 } as const

it('gives of a long book its first lines, counts the others, and calls no number missing', async () => {
  const { client } = await openTestApp()
  await client.ward.setUp(sampleWard)
  for (const number of [1, 2, 4, 5]) await client.register.add(manual({ number }))
  const whole = await client.register.list(book)
  expect(whole).toMatchObject({ missing: 1, gaps: [{ label: '03/KH-BCĐ' }] })

  const first = await client.register.list({ ...book, most: 3 })

  expect(first).toEqual({ entries: whole.entries.slice(0, 3), starts: [], gaps: [], missing: 0, rest: 1 })
  expect(await client.register.list({ ...book, most: 4 })).toEqual(whole)
})

it('reads no more lines of the book than it gives', async () => {
  const { client, dataDir } = await openTestApp()
  await client.ward.setUp(sampleWard)
  await client.register.add(manual())
  const statements = await statementsOf(() => client.register.list({ ...book, most: 3 }))
  const [lines] = statements.filter((sql) => sql.includes('limit')).map((sql) => planOf(dataDir, sql))
  expect(lines).toBe('SEARCH register_entries USING INDEX register_entries_of_book (issuer=? AND year=?)')
})
