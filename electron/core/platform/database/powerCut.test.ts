import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../schema/migrations.ts'
import { createBackup } from '../../testing/backupCalls.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { killedAt, timeUncut } from '../../testing/killedProgram.ts'
import { longMigration } from '../../testing/longMigration.ts'
import { contribution, heldMeeting } from '../../testing/meetingFixtures.ts'
import { openAppIn } from '../../testing/testApp.ts'
import { testWorker } from '../../testing/testWorker.ts'
import { fixedClock } from '../clock.ts'
import { integrityProblem } from './backup.ts'
import { backupPath, listBackups } from './backupFiles.ts'
import { databaseFileName, openDatabase } from './database.ts'

const kills = 50

/** Lets the writer save some members and kills it. Gives the revision that was acknowledged last for each member. */
async function writeAndKill(dataDir: string): Promise<Map<string, number>> {
  const moment = { lines: 2 + Math.floor(Math.random() * 8), milliseconds: Math.random() * 8 }
  const lines = await killedAt(moment, 'writeUntilKilled.ts', dataDir)
  return new Map(lines.map((line) => [line.slice(0, 36), Number(line.slice(37))]))
}

function inDatabase<T>(dataDir: string, work: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName))
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

const soundness = (connection: BetterSqlite3.Database) => [
  connection.pragma('integrity_check', { simple: true }),
  connection.pragma('foreign_key_check'),
]

describe('a power cut', () => {
  it(`loses no acknowledged save and corrupts nothing in ${kills} kills`, { timeout: 240_000 }, async () => {
    const dataDir = dataFolder()
    const acknowledged = new Map<string, number>()
    for (let kill = 0; kill < kills; kill++) {
      const saved = await writeAndKill(dataDir)
      for (const [id, revision] of saved) acknowledged.set(id, revision)

      const connection = new BetterSqlite3(join(dataDir, databaseFileName))
      expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(connection.pragma('foreign_key_check')).toEqual([])
      const stored = connection.prepare<[], { id: string; revision: number }>('SELECT id, revision FROM members').all()
      const logged = connection
        .prepare<[], { id: string; revision: number }>(
          `SELECT row_id AS id, json_extract(after, '$.revision') AS revision FROM change_log
           WHERE table_name = 'members' ORDER BY row_id`,
        )
        .all()
      connection.close()

      const revisionOf = new Map(stored.map((row) => [row.id, row.revision]))
      const lost = [...acknowledged].filter(([id, revision]) => (revisionOf.get(id) ?? -1) < revision)
      expect(lost).toEqual([])
      // What each save left stands in the log, in the same transaction as the change; one sitting is one line.
      expect(logged).toEqual(stored.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills)
  })
})

/** Groups and minutes of some hundred kilobytes, closed. */
async function filledFolder(): Promise<string> {
  const dataDir = dataFolder()
  const { client, close } = await openAppIn(dataDir, fixedClock('2026-11-22T08:00'), (error) => {
    throw error
  })
  for (const name of ['Tổ dân phố 1', 'Tổ dân phố 2']) await client.groups.create(sampleGroup({ name }))
  const contributions = Array.from({ length: 40 }, () =>
    contribution({ content: 'Đề nghị lắp thêm đèn. '.repeat(100) }),
  )
  await client.meetings.create(heldMeeting({ contributions }))
  await close()
  return dataDir
}

describe('a power cut during a migration', () => {
  it('leaves the data of before or of after it, and the next start brings them to the end', {
    timeout: 120_000,
  }, async () => {
    const filled = await filledFolder()
    const before = inDatabase(filled, (connection) => connection.prepare('SELECT * FROM contributions').all())
    const seen = { unfinished: 0, withBackup: 0 }
    const copied = () => {
      const dataDir = dataFolder()
      copyFileSync(join(filled, databaseFileName), join(dataDir, databaseFileName))
      return dataDir
    }
    const whole = await timeUncut('migrateUntilKilled.ts', copied())
    for (const share of [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 100]) {
      const dataDir = copied()

      const lines = await killedAt({ lines: 0, milliseconds: share * whole }, 'migrateUntilKilled.ts', dataDir)

      inDatabase(dataDir, (connection) => {
        expect(soundness(connection)).toEqual(['ok', []])
        expect(connection.prepare('SELECT * FROM contributions').all()).toEqual(before)
        const names = connection.prepare('SELECT name FROM migrations ORDER BY name').pluck().all()
        const columns = connection.prepare("SELECT name FROM pragma_table_info('groups')").pluck().all()
        const tables = connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'extras'").pluck().get()
        const done = names.includes(longMigration.name)
        expect([columns.includes('colour'), tables]).toEqual([done, done ? 1 : 0])
        if (lines.includes('migrated')) expect(done).toBe(true)
        if (!done) seen.unfinished++
      })
      // A backup that has its name is whole.
      for (const { id } of listBackups(dataDir)) {
        seen.withBackup++
        expect(integrityProblem(backupPath(dataDir, id))).toBeNull()
      }

      await (await openDatabase(dataDir, '', [...migrations, longMigration])).destroy()
      inDatabase(dataDir, (connection) => {
        expect(soundness(connection)).toEqual(['ok', []])
        expect(connection.prepare('SELECT count(*) FROM extras').pluck().get()).toBe(6000)
        expect(connection.prepare("SELECT count(*) FROM groups WHERE colour = 'đỏ'").pluck().get()).toBe(2)
      })
      expect(listBackups(dataDir).length).toBeGreaterThan(0)
    }
    expect(seen.unfinished).toBeGreaterThan(0)
    expect(seen.withBackup).toBeGreaterThan(0)
  })
})

describe('a power cut during a restore', () => {
  const tables = ['groups', 'group_years', 'meetings', 'meeting_attendees', 'agenda_items', 'contributions', 'tasks']
  // A restore gives what it changes a revision of its own; all else is of one state.
  const recordsOf = (connection: BetterSqlite3.Database) =>
    JSON.stringify(
      tables.map((table) => connection.prepare(`SELECT * FROM ${table} ORDER BY id`).all()),
      (key, value: unknown) => (key === 'revision' ? undefined : value),
    )

  it('leaves all of one state or all of the other, never a mixture', { timeout: 120_000 }, async () => {
    const dataDir = await filledFolder()
    const { client, close } = await openAppIn(dataDir, fixedClock('2026-11-22T08:00'), (error) => {
      throw error
    })
    const state = () => inDatabase(dataDir, recordsOf)
    const backups = new Map([[state(), (await createBackup(client)).id]])
    for (const { id } of await client.groups.list()) await client.groups.remove({ id })
    for (const { id } of await client.meetings.list({ year: null })) await client.meetings.remove({ id })
    await client.meetings.create(heldMeeting({ contributions: Array.from({ length: 40 }, () => contribution()) }))
    backups.set(state(), (await createBackup(client)).id)
    await close()

    const seen = { restored: 0, cutOff: 0 }
    const [, current = ''] = backups.values()
    const { href: worker } = await testWorker()
    const whole = await timeUncut('restoreOnce.ts', worker, dataDir, current)
    for (const share of [0, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 100]) {
      const before = state()
      const [after, wanted] = [...backups].find(([records]) => records !== before) ?? ['', '']

      const acknowledged = await killedAt(
        { lines: 0, milliseconds: share * whole },
        'restoreOnce.ts',
        worker,
        dataDir,
        wanted,
      )

      expect(inDatabase(dataDir, soundness)).toEqual(['ok', []])
      expect(acknowledged.includes(wanted) ? [after] : [before, after]).toContain(state())
      if (state() === after) seen.restored++
      else seen.cutOff++
      for (const { id } of listBackups(dataDir)) expect(integrityProblem(backupPath(dataDir, id))).toBeNull()
    }
    expect(seen.restored).toBeGreaterThan(0)
    expect(seen.cutOff).toBeGreaterThan(0)
  })
})
