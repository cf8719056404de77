import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { fixedClock } from '../../platform/clock.ts'
import { makeBackup, unnamedCopy } from '../../platform/database/backup.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import type { Migration } from '../../schema/migration.ts'
import { migrations } from '../../schema/migrations.ts'
import { restoreBackup } from '../../testing/backupCalls.ts'
import { bookReaders } from '../../testing/bookReaders.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { contribution, heldMeeting, plannedMeeting } from '../../testing/meetingFixtures.ts'
import { openAppIn } from '../../testing/testApp.ts'
import { makeReadyCopy } from './backups.store.ts'
import { restoreRecords } from './restore.ts'

const open = (dataDir: string) =>
  openAppIn(dataDir, fixedClock('2026-11-22T08:00'), (error) => {
    throw error
  })

function inFile<T>(path: string, work: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(path, { fileMustExist: true })
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

const logOf = (dataDir: string) =>
  inFile(join(dataDir, databaseFileName), (connection) =>
    connection.prepare('SELECT id, table_name, row_id, action FROM change_log ORDER BY id').all(),
  )

const ids = {
  group: '019b0000-0000-7000-8000-000000000001',
  meeting: '019b0000-0000-7000-8000-000000000002',
  contribution: '019b0000-0000-7000-8000-000000000003',
  paper: '019b0000-0000-7000-8000-000000000004',
} as const

/** In the columns of the first version, which no later one may take away. */
const oldRecords = `
INSERT INTO groups (id, name, head_name, head_phone, deputy_name, hall, from_date, search)
VALUES ('${ids.group}', 'Tổ dân phố 1', '', '', '', '', '2019-01-01', 'to dan pho 1');
INSERT INTO meetings (id, kind, title, place, planned_start, invitation_note, state, search)
VALUES ('${ids.meeting}', 'committee', 'Họp của bản cũ', 'Hội trường', '2026-11-01T08:00', '', 'preparing', 'hop cua ban cu');
INSERT INTO contributions (id, meeting_id, position, speaker_name, speaker_post, content, reply, replied_by)
VALUES ('${ids.contribution}', '${ids.meeting}', 0, 'Vũ Thị Dung', '', 'Ý kiến của bản cũ.', '', '');
INSERT INTO papers (id, kind, meeting_id, planned_date, subject, addressees, opening, body, closing, recipients, copies, search)
VALUES ('${ids.paper}', 'invitation', '${ids.meeting}', '2026-10-30', 'Giấy mời của bản cũ', '[]', '', '[]', '', '[]', 1, '');
`

/** Every version of the program that ever was, by what its database had seen. */
const versions = migrations.map((migration, index) => ({ name: migration.name, steps: migrations.slice(0, index + 1) }))

describe.each(versions)('a backup made by the version that ended with $name', ({ steps }) => {
  /** A database of that version with a group, a meeting and a paper in it, written as that version could. */
  async function oldFolder(): Promise<string> {
    const dataDir = dataFolder()
    await (await openDatabase(dataDir, 'Văn thư', steps)).destroy()
    inFile(join(dataDir, databaseFileName), (connection) => connection.exec(oldRecords))
    return dataDir
  }

  it('is restored into the program of today, with every record of then', async () => {
    const dataDir = await oldFolder()
    const { id } = await makeBackup(dataDir, 'manual', '2026-11-20T08:00')
    const kept = readFileSync(backupPath(dataDir, id))
    const { client } = await open(dataDir)
    const [old] = await client.groups.list()
    await client.groups.update({ id: old?.id ?? '', revision: 0, group: sampleGroup({ name: 'Tổ dân phố 1A' }) })
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
    await client.meetings.create(heldMeeting({ contributions: [contribution()] }))
    const log = logOf(dataDir)

    const { restored, undo } = await restoreBackup(client, id)

    expect(restored.id).toBe(id)
    expect((await client.groups.list()).map(({ name }) => name)).toEqual(['Tổ dân phố 1'])
    const [meeting, ...others] = await client.meetings.list({ year: null })
    expect([meeting?.title, others]).toEqual(['Họp của bản cũ', []])
    const { contributions } = await client.meetings.get({ id: meeting?.id ?? '' })
    expect(contributions).toMatchObject([{ speakerName: 'Vũ Thị Dung', content: 'Ý kiến của bản cũ.' }])
    expect((await client.papers.list({ meetingId: ids.meeting, roundId: null })).map(({ subject }) => subject)).toEqual(
      ['Giấy mời của bản cũ'],
    )
    // No line of the log is lost or doubled; those of the restore follow.
    expect(logOf(dataDir).slice(0, log.length)).toEqual(log)
    // The backup itself is as it was, so that it can be restored again.
    expect(readFileSync(backupPath(dataDir, id)).equals(kept)).toBe(true)

    await restoreBackup(client, undo.id)
    expect((await client.groups.list()).map(({ name }) => name).sort()).toEqual(['Tổ dân phố 1A', 'Tổ dân phố 2'])
    await client.meetings.create(plannedMeeting())
  })

  it('is made by itself when the program of today starts on its data, if anything is new', async () => {
    const dataDir = await oldFolder()
    const { client } = await open(dataDir)
    const { backups } = await client.backups.list()
    const before = backups.filter(({ kind }) => kind === 'before-migration')
    expect(before).toHaveLength(steps.length < migrations.length ? 1 : 0)
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))

    for (const { id } of before) await restoreBackup(client, id)

    expect(await client.groups.list()).toHaveLength(before.length > 0 ? 1 : 2)
    expect((await client.papers.list({ meetingId: ids.meeting, roundId: null })).map(({ subject }) => subject)).toEqual(
      ['Giấy mời của bản cũ'],
    )
  })
})

describe('a backup made before a migration that rewrites records', () => {
  const rewriting: Migration = {
    name: '0999-rewriting',
    sql: `ALTER TABLE groups ADD COLUMN colour TEXT NOT NULL DEFAULT 'xanh';
          UPDATE groups SET colour = 'đỏ', name = name || ' (mới)';
          CREATE TABLE extras (id TEXT PRIMARY KEY) STRICT;
          INSERT INTO extras VALUES ('of the migration');`,
    logged: ['extras'],
    loggedByKey: {},
  }
  const later = [...migrations, rewriting]

  it('is rewritten as the data were, and the log tells of it once', async () => {
    const dataDir = dataFolder()
    await (await openDatabase(dataDir, 'Văn thư')).destroy()
    const path = join(dataDir, databaseFileName)
    inFile(path, (connection) => connection.exec(oldRecords))
    const { id } = await makeBackup(dataDir, 'manual', '2026-11-20T08:00')
    const database = await openDatabase(dataDir, 'Văn thư', later)
    inFile(path, (connection) =>
      connection.exec("UPDATE groups SET colour = 'tím'; INSERT INTO extras VALUES ('mine')"),
    )
    const log = logOf(dataDir)

    const copy = unnamedCopy(dataDir)
    await makeReadyCopy(backupPath(dataDir, id), copy, { readers: bookReaders, steps: later })
    await restoreRecords(database, copy)
    await database.destroy()

    const groups = inFile(path, (connection) => connection.prepare('SELECT name, colour FROM groups').all())
    expect(groups).toEqual([{ name: 'Tổ dân phố 1 (mới)', colour: 'đỏ' }])
    const extras = inFile(path, (connection) => connection.prepare('SELECT id FROM extras').pluck().all())
    expect(extras).toEqual(['of the migration'])
    expect(logOf(dataDir).slice(0, log.length)).toEqual(log)
    expect(logOf(dataDir).slice(log.length)).toMatchObject([
      { table_name: 'groups', action: 'delete' },
      { table_name: 'groups', action: 'insert' },
      { table_name: 'extras', action: 'delete' },
    ])
  })
})
