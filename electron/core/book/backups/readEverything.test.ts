import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import { withRecordsIn } from '../../platform/database/snapshot.ts'
import { bookReaders } from '../../testing/bookReaders.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { readDamages } from '../../testing/damages.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { fillEveryTable } from '../../testing/fillEveryTable.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { bookIn } from '../../testing/spoilBook.ts'
import { openAppIn } from '../../testing/testApp.ts'
import { readEverything } from './readEverything.ts'

/** Checksums are compared elsewhere, and why minutes were opened again is kept as text that the program never reads. */
const neverRead = ['signed_papers', 'meeting_reopenings']
const damages = (await readDamages()).filter(([table]) => !neverRead.includes(table))

async function filledBook(): Promise<string> {
  const dataDir = await sampleFolder()
  const { client, close } = await openAppIn(dataDir, { now: () => '2026-11-22T08:00' }, (error) => {
    throw error
  })
  await fillEveryTable(client)
  await close()
  return bookIn(dataDir)
}

it('comes upon a row that cannot be read, whatever table it stands in', async () => {
  const book = await filledBook()
  await withRecordsIn(book, (database) => readEverything(database, bookReaders))
  const missed: string[] = []
  for (const [table, { set }] of damages) {
    const copy = join(dataFolder(), `${table}.sqlite`)
    copyFileSync(book, copy)
    damageRows(copy, `UPDATE ${table} SET ${set}`)
    const found = await withRecordsIn(copy, (database) => readEverything(database, bookReaders)).catch((error) => error)
    if (!(found instanceof UnreadableRowError)) missed.push(table)
  }
  expect(missed).toEqual([])
})
