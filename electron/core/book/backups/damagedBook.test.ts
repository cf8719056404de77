import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openApp } from '../../app.ts'
import { fixedClock } from '../../platform/clock.ts'
import { backupPath, keptBackups } from '../../platform/database/backupFiles.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { startFault } from '../../platform/database/startFault.ts'
import { isSuspect } from '../../platform/database/suspicion.ts'
import { browserHostServices } from '../../platform/host/hostServices.ts'
import { createBackup } from '../../testing/backupCalls.ts'
import { enlargeDatabase } from '../../testing/largeDatabase.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { bookIn, damage, loosenIndex } from '../../testing/spoilBook.ts'
import { refusal } from '../../testing/testApp.ts'
import { openTestJobs } from '../../testing/testJobs.ts'
import { damagedBook } from './backups.rules.ts'

/** The program on a folder, called in the same process. */
async function open(dataDir: string, now = '2026-11-22T08:00') {
  const app = await openApp({
    dataDir,
    clock: fixedClock(now),
    host: browserHostServices('0.0.0'),
    operator: '',
    log: () => undefined,
    openJobs: openTestJobs,
  })
  let isOpen = true
  const close = async () => {
    if (isOpen) await app.close()
    isOpen = false
  }
  onTestFinished(close)
  return { app, client: createRouterClient(app.router), close }
}

async function openSample() {
  const dataDir = await sampleFolder()
  return { dataDir, ...(await open(dataDir)) }
}

/** Damages the book while the program has it open, as a failing disk would. */
const spoil = (dataDir: string) => damage(bookIn(dataDir), (file) => file.exec("UPDATE rounds SET kind = 'xxx'"))

const backupsIn = (dataDir: string) => readdirSync(join(dataDir, 'sao-luu')).sort()

const manualIn = (dataDir: string) => backupsIn(dataDir).filter((name) => name.startsWith('thu-cong'))

const faultAt = (dataDir: string) =>
  openDatabase(dataDir, '').then(
    async (database) => {
      await database.destroy()
      return null
    },
    (error: unknown) => startFault(error, dataDir),
  )

describe('a backup of a damaged book', () => {
  it('is not kept, says that the book is damaged, and pushes out no sound one', async () => {
    const dataDir = await sampleFolder()
    const { client, close } = await open(dataDir)
    for (let count = 0; count < 11; count++) await createBackup(client)
    const before = backupsIn(dataDir)
    spoil(dataDir)

    expect(await refusal(createBackup(client))).toMatchObject({ code: 'REFUSED', message: damagedBook })
    expect(damagedBook).not.toMatch(/ổ đĩa/i)
    expect(backupsIn(dataDir)).toEqual(before)

    // The words send to the next start, which knows the way out.
    await close()
    expect(await faultAt(dataDir)).toMatchObject({ kind: 'damaged' })
  })

  it('of the day says the same', async () => {
    const dataDir = await sampleFolder()
    const first = await open(dataDir)
    await first.close()
    damage(bookIn(dataDir), (file) => file.exec("UPDATE papers SET body = '['"))
    // So large that it is not read through at the start.
    enlargeDatabase(dataDir, 25)
    const second = await open(dataDir, '2026-11-23T08:00')
    expect((await second.client.backups.list()).problem).toBe(damagedBook)
    expect(isSuspect(dataDir)).toBe(true)
  })

  it('does not take a restore in the open program, whose words lead to the start that does', async () => {
    const dataDir = await sampleFolder()
    const { client, close } = await open(dataDir)
    const { id } = await createBackup(client)
    spoil(dataDir)
    const restoring = client.backups.restore({ id }).then(async (events) => {
      for await (const _event of events);
    })
    expect(await refusal(restoring)).toMatchObject({ message: expect.stringContaining('mở lại chương trình') })
    await close()
    expect(await faultAt(dataDir)).toMatchObject({ kind: 'damaged' })
  })
})

describe('a large book', () => {
  it('is read through after the start; what is damaged then is told, and found by the next start', async () => {
    const dataDir = await sampleFolder()
    damage(bookIn(dataDir), (file) => loosenIndex(file, 'contributions', 'contributions_of_meeting'))
    enlargeDatabase(dataDir, 25)
    const { app, client, close } = await open(dataDir)

    await app.check()

    expect((await client.backups.list()).problem).toMatch(/^Sổ có chỗ hỏng/)
    await close()
    expect(await faultAt(dataDir)).toMatchObject({ kind: 'damaged' })
  })
})

describe('a paper that is no longer what was signed', () => {
  const change = (file: BetterSqlite3.Database) => file.exec('UPDATE awards SET amount = amount + 1 WHERE position = 0')

  it('is told by its number', async () => {
    const { app, client, dataDir } = await openSample()
    await app.check()
    expect((await client.backups.list()).problem).toBeNull()

    damage(bookIn(dataDir), change)
    await app.check()

    const { problem } = await client.backups.list()
    expect(problem).toMatch(
      /^Văn bản 01\/QĐ-UBND ngày [\d/]+, 01\/QĐ-UBND ngày [\d/]+ trong sổ không còn đúng như khi ký\./,
    )
  })

  it('keeps the newest backup that holds it as it was; of the others as many go as always', async () => {
    const { client, dataDir } = await openSample()
    const made: string[] = []
    const make = async (times: number) => {
      for (let count = 0; count < times; count++) made.push(`${(await createBackup(client)).id}.sqlite`)
    }
    await make(3)
    damage(bookIn(dataDir), change)
    await make(keptBackups + 3)

    const [, , lastSound = ''] = made
    expect(manualIn(dataDir)).toEqual([lastSound, ...made.slice(-keptBackups)].sort())
  })

  it('keeps beside it one that cannot be read, which may hold it', async () => {
    const { client, dataDir } = await openSample()
    const sound = await createBackup(client)
    const unread = await createBackup(client)
    writeFileSync(backupPath(dataDir, unread.id), 'no database')
    damage(bookIn(dataDir), change)
    for (let count = 0; count <= keptBackups; count++) await createBackup(client)

    const left = manualIn(dataDir)
    expect(left).toHaveLength(keptBackups + 2)
    expect(left).toEqual(expect.arrayContaining([`${sound.id}.sqlite`, `${unread.id}.sqlite`]))
  })

  it('that a backup of an older version holds keeps that one', async () => {
    const { client, dataDir } = await openSample()
    const older = await createBackup(client)
    // Checksums came later than papers.
    damage(backupPath(dataDir, older.id), (file) => file.exec('DROP TABLE signed_papers'))
    damage(bookIn(dataDir), change)
    for (let count = 0; count <= keptBackups; count++) await createBackup(client)

    expect(manualIn(dataDir)).toContain(`${older.id}.sqlite`)
    expect(manualIn(dataDir)).toHaveLength(keptBackups + 1)
  })
})

describe('the mark of a suspicion', () => {
  it('goes with the first start that finds the whole book sound', async () => {
    const dataDir = await sampleFolder()
    writeFileSync(join(dataDir, 'can-kiem-tra-so.txt'), '')
    expect(isSuspect(dataDir)).toBe(true)
    expect(await faultAt(dataDir)).toBeNull()
    expect(isSuspect(dataDir)).toBe(false)
  })
})
