import { expect, it } from 'vitest'
import { writtenBook } from './bookFile.ts'
import { bookSchema } from './bookSchema.ts'
import { allParts } from './testing/allParts.ts'
import { exportedForSuperiors, openWith } from './testing/exported.ts'
import { residentsEverywhere } from './testing/residentsEverywhere.ts'

it('a data file is what its schema says, for superiors too, and nothing else', async () => {
  const { dataDir } = await openWith(residentsEverywhere)
  const schema = bookSchema(allParts)
  for (const book of Object.values(await exportedForSuperiors(dataDir, 2026))) {
    const file = JSON.parse(JSON.stringify(writtenBook(book)))
    expect(schema.parse(file)).toEqual(file)
    expect(schema.safeParse({ ...file, doiTuong: {} }).success).toBe(false)
    expect(schema.safeParse({ ...file, members: { ...file.members, others: [] } }).success).toBe(false)
    const members = file.members.members.map((member: object) => ({ ...member, soCccd: '012345678901' }))
    expect(schema.safeParse({ ...file, members: { ...file.members, members } }).success).toBe(false)
  }
  expect(schema.safeParse({ version: 2, year: 2026 }).success).toBe(true)
})
