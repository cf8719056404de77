import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openApp } from '../../app.ts'
import { fixedClock } from '../../platform/clock.ts'
import { makeBackup } from '../../platform/database/backup.ts'
import { backupPath, keptBackups } from '../../platform/database/backupFiles.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { browserHostServices } from '../../platform/host/hostServices.ts'
import { createBackup, restoreBackup } from '../../testing/backupCalls.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { plannedMeeting } from '../../testing/meetingFixtures.ts'
import { patience } from '../../testing/patience.ts'
import { openAppIn, openTestApp, refusal } from '../../testing/testApp.ts'
import { openTestJobs } from '../../testing/testJobs.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { restoreRecords } from './restore.ts'

function read<T>(path: string, work: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

const soundness = (path: string) =>
  read(path, (connection) => [
    connection.pragma('integrity_check', { simple: true }),
    connection.pragma('foreign_key_check'),
  ])

describe('a backup', () => {
  it('holds what was saved a moment ago, is one whole file, and is listed by date and size', async () => {
    const { client, dataDir } = await openTestApp('2026-11-22T08:00')
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 7' }))

    const made = await createBackup(client)

    const path = backupPath(dataDir, made.id)
    expect(made).toMatchObject({ kind: 'manual', madeAt: '2026-11-22T08:00', size: readFileSync(path).length })
    expect(await client.backups.list()).toEqual({ backups: [made], problem: null })
    expect(soundness(path)).toEqual(['ok', []])
    expect(read(path, (connection) => connection.prepare('SELECT name FROM groups').pluck().all())).toEqual([
      'Tổ dân phố 7',
    ])
    expect(readdirSync(join(dataDir, 'sao-luu'))).toEqual([`${made.id}.sqlite`])
  })

  it('stays among the newest ten of its kind', async () => {
    const { client, setNow } = await openTestApp()
    const ids: string[] = []
    for (let minute = 10; minute < 13 + keptBackups; minute++) {
      setNow(`2026-11-22T08:${minute}`)
      ids.push((await createBackup(client)).id)
    }

    const { backups } = await client.backups.list()

    expect(backups.map(({ id }) => id)).toEqual(ids.slice(-keptBackups).reverse())
  })

  it('pushes out the oldest also when many are made within a minute', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')
    const ids: string[] = []
    for (let count = 0; count < keptBackups + 3; count++) ids.push((await createBackup(client)).id)

    const { backups } = await client.backups.list()

    expect(backups.map(({ id }) => id)).toEqual(ids.slice(-keptBackups).reverse())
  })

  it('is kept when the clock was set back, as by an empty battery', async () => {
    const { client, setNow } = await openTestApp('2026-11-22T08:00')
    for (let count = 0; count < keptBackups; count++) await createBackup(client)
    setNow('2009-01-01T00:00')

    const made = await createBackup(client)

    const { backups } = await client.backups.list()
    expect(backups).toHaveLength(keptBackups)
    expect(backups.at(0)).toEqual(made)
  })

  it('refuses with the reason when its folder cannot be written', async () => {
    const { client, dataDir } = await openTestApp()
    writeFileSync(join(dataDir, 'sao-luu'), '')

    expect(await refusal(createBackup(client))).toMatchObject({
      code: 'REFUSED',
      message:
        'Nơi để bản sao lưu đang là một tệp, không phải thư mục nên chưa sao lưu được. Đổi tên hoặc chuyển tệp đó đi chỗ khác rồi sao lưu lại.',
    })
    expect(readFileSync(join(dataDir, 'sao-luu'), 'utf8')).toBe('')
  })
})

// On days that are not behind this machine's own, which the change log goes by: else every change makes one due.
describe('the backup of the day', () => {
  async function start(
    dataDir: string,
    now: string,
    log: (error: unknown) => void = (error) => expect.unreachable(String(error)),
  ) {
    const app = await openApp({
      dataDir,
      clock: fixedClock(now),
      host: browserHostServices('0.0.0'),
      operator: '',
      log,
      openJobs: openTestJobs,
    })
    await app.close()
  }
  /** Not what is still being copied and has no name yet. */
  const dailies = (dataDir: string) =>
    existsSync(join(dataDir, 'sao-luu'))
      ? readdirSync(join(dataDir, 'sao-luu'))
          .filter((name) => name.startsWith('hang-ngay-'))
          .sort()
      : []

  it('is made at a start that finds something to keep which no backup holds', async () => {
    const dataDir = dataFolder()
    await start(dataDir, '2098-11-20T08:00')
    await start(dataDir, '2098-11-21T08:00')
    expect(dailies(dataDir)).toEqual([])

    change(dataDir, 2026)
    await start(dataDir, '2098-11-22T08:00')
    change(dataDir, 2027)
    await start(dataDir, '2098-11-22T14:00')
    // Nothing was changed since.
    await start(dataDir, '2098-11-23T08:00')
    await start(dataDir, '2098-11-24T08:00')
    change(dataDir, 2028)
    await start(dataDir, '2098-11-25T08:00')

    expect(dailies(dataDir)).toEqual([
      'hang-ngay-2098-11-22T08-00-0001.sqlite',
      'hang-ngay-2098-11-22T14-00-0002.sqlite',
      'hang-ngay-2098-11-25T08-00-0003.sqlite',
    ])
  })

  function change(dataDir: string, year: number) {
    const connection = new BetterSqlite3(join(dataDir, databaseFileName))
    connection.exec(`INSERT INTO ward_years (year) VALUES (${year})`)
    connection.close()
  }

  it('is made at each start that brings a change while the clock is behind the latest one', async () => {
    const dataDir = dataFolder()
    await start(dataDir, '2026-11-20T08:00')
    change(dataDir, 2026)
    for (let times = 0; times < 5; times++) {
      await start(dataDir, '2009-01-01T00:05')
      change(dataDir, 2027 + times)
    }
    expect(dailies(dataDir)).toHaveLength(5)
    expect(dailies(dataDir).at(-1)).toBe('hang-ngay-2009-01-01T00-05-0005.sqlite')
  })

  it('is made at each start of a book whose clock stood still from its first day on', async () => {
    const dataDir = dataFolder()
    const { client, close } = await openAppIn(dataDir, fixedClock('2098-11-22T08:00'), () => undefined)
    await client.groups.create(sampleGroup())
    await close()
    for (let times = 1; times <= 4; times++) {
      const opened = await openAppIn(dataDir, fixedClock('2098-11-22T08:00'), () => undefined)
      expect((await opened.client.backups.list()).backups).toHaveLength(times)
      await opened.client.groups.create(sampleGroup({ name: `Tổ dân phố ${times + 10}` }))
      await opened.close()
    }
  })

  it('is made again when the day turns while the program is open', async () => {
    const { client, dataDir, setNow } = await openTestApp('2098-11-22T23:50', { backupPause: 20 })
    await client.groups.create(sampleGroup())
    await vi.waitFor(() => expect(dailies(dataDir)).toEqual(['hang-ngay-2098-11-22T23-50-0001.sqlite']), patience)
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 4' }))
    setNow('2098-11-23T00:05')
    await vi.waitFor(() => expect(dailies(dataDir).at(-1)).toBe('hang-ngay-2098-11-23T00-05-0002.sqlite'), patience)
  })

  it('does not stop the start when it cannot be made, but is told', async () => {
    const { client, dataDir } = await openTestApp()
    await client.groups.create(sampleGroup())
    writeFileSync(join(dataDir, 'sao-luu'), '')
    const logged: unknown[] = []

    await start(dataDir, '2026-11-23T08:00', (error) => logged.push(error))

    expect(logged).toHaveLength(1)
    expect(await client.groups.list()).toHaveLength(1)
  })
})

describe('restoring', () => {
  /** A ward with a meeting, backed up; then changed, removed and added to. */
  async function changedAfterBackup() {
    const app = await openTestApp('2026-11-22T08:00')
    const { client } = app
    await client.ward.setUp(sampleWard)
    const changed = await client.groups.create(sampleGroup({ name: 'Tổ dân phố 1' }))
    const removed = await client.meetings.create(plannedMeeting())
    const { id } = await createBackup(client)
    await client.groups.update({ id: changed.id, revision: 0, group: sampleGroup({ name: 'Tổ dân phố 1A' }) })
    await client.meetings.remove({ id: removed.id })
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
    return { ...app, id, meeting: removed.id }
  }
  const names = async (client: Awaited<ReturnType<typeof openTestApp>>['client']) =>
    (await client.groups.list()).map(({ name }) => name)

  it('brings back what was changed, removed and added, while the program runs', async () => {
    const { client, dataDir, id, meeting } = await changedAfterBackup()

    const { restored } = await restoreBackup(client, id)

    expect(restored.id).toBe(id)
    expect(await names(client)).toEqual(['Tổ dân phố 1'])
    expect(await client.meetings.get({ id: meeting })).toMatchObject(plannedMeeting())
    expect(await client.bin.list()).toEqual([])
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 3' }))
    expect(await names(client)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 3'])
    expect(soundness(join(dataDir, databaseFileName))).toEqual(['ok', []])
  })

  it('is undone by restoring the backup that it made first', async () => {
    const { client, id, meeting } = await changedAfterBackup()
    const before = [await names(client), await client.bin.list()]

    const { undo } = await restoreBackup(client, id)
    expect(undo).toMatchObject({ kind: 'before-restore', madeAt: '2026-11-22T08:00' })
    await restoreBackup(client, undo.id)

    expect([await names(client), await client.bin.list()]).toEqual(before)
    expect(await client.bin.list()).toMatchObject([{ id: meeting }])
  })

  it('is itself written to the change log, which loses no line', async () => {
    const { client, dataDir, id } = await changedAfterBackup()
    const lines = () =>
      read(join(dataDir, databaseFileName), (connection) =>
        connection.prepare('SELECT id, table_name, action, after FROM change_log ORDER BY id').all(),
      )
    const before = lines()

    await restoreBackup(client, id)

    expect(lines().slice(0, before.length)).toEqual(before)
    expect(lines().slice(before.length)).toContainEqual(
      expect.objectContaining({
        table_name: 'groups',
        action: 'insert',
        after: expect.stringContaining('Tổ dân phố 1'),
      }),
    )
  })

  it('keeps forms that are not saved yet, and leaves no copy behind', async () => {
    const { client, dataDir, id } = await changedAfterBackup()
    await client.drafts.save({ key: 'group:new', value: '{"name":"Tổ dân phố 9"}' })

    await restoreBackup(client, id)

    expect(await client.drafts.list({ form: 'group:new' })).toMatchObject([{ value: '{"name":"Tổ dân phố 9"}' }])
    expect(readdirSync(join(dataDir, 'sao-luu')).filter((name) => name.startsWith('~'))).toEqual([])
  })

  it('brings the history of a lost database along', async () => {
    const lost = await changedAfterBackup()
    const { client, dataDir } = await openTestApp('2026-11-23T08:00')
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố mới' }))
    const own = (await createBackup(client)).id
    writeFileSync(
      backupPath(dataDir, lost.id.replace('thu-cong', 'hang-ngay')),
      readFileSync(backupPath(lost.dataDir, lost.id)),
    )

    await restoreBackup(client, lost.id.replace('thu-cong', 'hang-ngay'))

    expect(await names(client)).toEqual(['Tổ dân phố 1'])
    const inserted = read(join(dataDir, databaseFileName), (connection) =>
      connection
        .prepare(
          "SELECT json_extract(after, '$.name') FROM change_log WHERE table_name = 'groups' AND action = 'insert' ORDER BY id",
        )
        .pluck()
        .all(),
    )
    // The lost history, that of today, and the restore.
    expect(inserted).toEqual(['Tổ dân phố 1', 'Tổ dân phố mới', 'Tổ dân phố 1'])
    await restoreBackup(client, own)
    expect(await names(client)).toEqual(['Tổ dân phố mới'])
  })

  it('goes on checking foreign keys', async () => {
    const dataDir = dataFolder()
    const database = await openDatabase(dataDir, '')
    onTestFinished(() => database.destroy())
    const { id } = await makeBackup(dataDir, 'manual', '2026-11-22T08:00')

    await restoreRecords(database, backupPath(dataDir, id))

    const orphan = sql`insert into group_years (id, group_id, year) values ('a', 'nobody', 2026)`.execute(database)
    await expect(orphan).rejects.toThrow('FOREIGN KEY constraint failed')
  })

  it('refuses a damaged one and one from a newer version, and changes nothing', async () => {
    const { client, dataDir, id } = await changedAfterBackup()
    const before = await names(client)
    const path = backupPath(dataDir, id)
    const newer = new BetterSqlite3(path)
    newer.exec("INSERT INTO migrations VALUES ('0999-later', '2030-01-01T00:00:00')")
    newer.close()
    expect(await refusal(restoreBackup(client, id))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('phiên bản mới hơn'),
    })

    truncateSync(path, 20_000)
    expect(await refusal(restoreBackup(client, id))).toMatchObject({
      code: 'REFUSED',
      message: 'Bản sao lưu này bị hỏng. Chọn bản khác; dữ liệu hiện tại vẫn còn nguyên.',
    })

    expect(await names(client)).toEqual(before)
    expect((await client.backups.list()).backups).toHaveLength(1)
  })

  it('refuses what is no backup of this folder, and takes no path', async () => {
    const { client } = await openTestApp()

    expect((await refusal(restoreBackup(client, 'thu-cong-2020-01-01T00-00-01'))).code).toBe('NOT_FOUND')
    expect((await refusal(restoreBackup(client, '../so-ban-chi-dao'))).code).toBe('INVALID')
  })
})
