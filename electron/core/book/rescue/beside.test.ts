import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { makeBackup } from '../../platform/database/backup.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { enterRescue } from '../../testing/enterRescue.ts'
import { enlargeDatabase } from '../../testing/largeDatabase.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { bookIn, damage, loosenIndex } from '../../testing/spoilBook.ts'

/** A book of some 20 MB whose index forgot a row, so that it is to be built anew. */
async function largeLoosened(): Promise<string> {
  const dataDir = await sampleFolder()
  await makeBackup(dataDir, 'manual', '2026-11-20T08:00')
  enlargeDatabase(dataDir, 20)
  damage(bookIn(dataDir), (file) => loosenIndex(file, 'contributions', 'contributions_of_meeting'))
  return dataDir
}

const fault = { kind: 'damaged', message: '', advice: '', path: '' } as const

it('answers while the book is looked into, and tells what was found when that is done', async () => {
  const { calls, looked } = await enterRescue(await largeLoosened(), { fault })
  const first = await calls.state()
  expect(first).toMatchObject({ checking: true, ways: ['retry', 'anew'] })
  expect(first.backups).toHaveLength(1)
  const last = await looked()
  expect(last.ways).toEqual(['retry', 'rebuild', 'anew'])
  expect(last.lastChange).not.toBeNull()
})

it('restores without waiting for the look, which is broken off', async () => {
  const dataDir = await largeLoosened()
  const { calls, close } = await enterRescue(dataDir, { fault })
  const { backups, checking } = await calls.state()
  expect(checking).toBe(true)
  for await (const event of await calls.restore({ id: backups[0]?.id ?? '' })) {
    if (event.type === 'done') expect(event.opened).toBe(true)
  }
  await close()
  await (await openDatabase(dataDir, '')).destroy()
})

it('answers while the book is built anew', { timeout: 120_000 }, async () => {
  const dataDir = await largeLoosened()
  const { calls, looked } = await enterRescue(dataDir, { fault })
  await looked()
  const building = calls.take({ way: 'rebuild' })
  let ended = false
  const end = building.finally(() => {
    ended = true
  })
  let answersMeanwhile = 0
  while (!ended) {
    await calls.state()
    // SQLite has this file only while the rows are being written: on this very thread nobody could see it.
    if (readdirSync(join(dataDir, 'sao-luu')).some((name) => name.endsWith('.tmp-journal'))) answersMeanwhile++
    await setImmediate()
  }
  expect(await end).toMatchObject({ opened: true })
  expect(answersMeanwhile).toBeGreaterThan(0)
})
