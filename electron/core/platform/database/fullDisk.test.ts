import { rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect } from 'vitest'
import type { Migration } from '../../schema/migration.ts'
import { migrations } from '../../schema/migrations.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { contribution, heldMeeting } from '../../testing/meetingFixtures.ts'
import { itOnSmallDisk } from '../../testing/smallDisk.ts'
import { type Client, openAppIn, refusal } from '../../testing/testApp.ts'
import { fixedClock } from '../clock.ts'
import { listBackups } from './backupFiles.ts'
import { databaseFileName, openDatabase } from './database.ts'
import { startFault } from './startFault.ts'

const full = 'Ổ đĩa đã đầy nên chưa lưu được. Xóa bớt tệp không cần rồi lưu lại; nội dung đã lưu trước đó vẫn còn.'

const open = (dataDir: string, logged: unknown[] = []) =>
  openAppIn(dataDir, fixedClock('2026-11-22T08:00'), (error) => logged.push(error))

/** Minutes of some hundred kilobytes, in nine tables. */
const longMeeting = (title: string) =>
  heldMeeting({
    title,
    contributions: Array.from({ length: 60 }, () => contribution({ content: 'Đề nghị lắp thêm camera. '.repeat(80) })),
  })

function soundness(dataDir: string): unknown[] {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
  try {
    return [connection.pragma('integrity_check', { simple: true }), connection.pragma('foreign_key_check')]
  } finally {
    connection.close()
  }
}

/** Everything that the page can see of the meetings and groups. */
async function seen(client: Client) {
  const meetings = await client.meetings.list({ year: null })
  return {
    meetings: await Promise.all(meetings.map(({ id }) => client.meetings.get({ id }))),
    groups: await client.groups.list(),
  }
}

describe('a disk that fills while something is saved', () => {
  itOnSmallDisk(
    'refuses the save in words wherever it fills, keeps what was saved, and takes it with room',
    async (disk) => {
      const dataDir = join(disk.folder, 'so-lieu')
      const logged: unknown[] = []
      const { client } = await open(dataDir, logged)
      await client.groups.create(sampleGroup())
      const { id } = await client.meetings.create(longMeeting('Họp quý III'))
      const before = await seen(client)
      const meeting = longMeeting('Họp quý IV')

      let refusals = 0
      // Each time the log of saves gets a little further before it finds no room; in the end it does.
      for (let spare = 0; ; spare += 16_384) {
        disk.fill(spare)
        const saving = client.meetings.update({ id, revision: 0, meeting })
        const refused = await refusal(saving).catch(() => null)
        if (refused === null) break
        refusals++
        expect(refused).toEqual({ code: 'REFUSED', message: full, paths: [] })
        expect(await seen(client)).toEqual(before)
        expect(soundness(dataDir)).toEqual(['ok', []])
      }

      expect(refusals).toBeGreaterThan(5)
      expect(logged).toHaveLength(refusals)
      expect(await client.meetings.get({ id })).toMatchObject({ title: 'Họp quý IV', revision: 1 })
      expect(soundness(dataDir)).toEqual(['ok', []])
    },
  )

  itOnSmallDisk(
    'loses no acknowledged save, also when the program is closed and opened on the full disk',
    async (disk) => {
      const dataDir = join(disk.folder, 'so-lieu')
      const first = await open(dataDir)
      disk.fill(400_000)
      const acknowledged: string[] = []
      for (;;) {
        const name = `Tổ dân phố ${acknowledged.length + 1}`
        const refused = await refusal(first.client.groups.create(sampleGroup({ name }))).catch(() => null)
        if (refused !== null) {
          expect(refused).toMatchObject({ code: 'REFUSED', message: full })
          break
        }
        acknowledged.push(name)
      }
      expect(acknowledged.length).toBeGreaterThan(3)
      const names = async (client: Client) => (await client.groups.list()).map(({ name }) => name).sort()
      expect(await names(first.client)).toEqual([...acknowledged].sort())
      await first.close()

      disk.fill()
      const stillFull = await openDatabase(dataDir, '').then(
        (database) => database.destroy(),
        (error: unknown) => startFault(error, dataDir),
      )
      if (stillFull !== undefined) expect(stillFull).toMatchObject({ kind: 'disk-full', path: dataDir })

      disk.empty()
      const second = await open(dataDir)
      expect(await names(second.client)).toEqual([...acknowledged].sort())
      await second.client.groups.create(sampleGroup({ name: 'Tổ dân phố mới' }))
      expect(soundness(dataDir)).toEqual(['ok', []])
    },
  )
})

describe('a disk that fills while the program starts', () => {
  const step: Migration = {
    name: '0999-next',
    sql: `CREATE TABLE extras (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
          INSERT INTO extras SELECT group_years.id || a.value, hex(randomblob(2000))
          FROM group_years, json_each('[1,2,3,4,5,6,7,8,9,10]') AS a;`,
    logged: ['extras'],
    loggedByKey: {},
  }

  itOnSmallDisk('leaves a first database whole or none', async (disk) => {
    let refusals = 0
    for (const spare of disk.filledLessAndLess(32_768)) {
      const dataDir = join(disk.folder, `lan-${spare}`)
      const fault = await openDatabase(dataDir, '').then(
        (database) => database.destroy(),
        (error: unknown) => startFault(error, dataDir),
      )
      if (fault === undefined) {
        expect(soundness(dataDir)).toEqual(['ok', []])
        break
      }
      refusals++
      expect(fault).toMatchObject({ kind: 'disk-full', message: 'Ổ đĩa đã đầy.', path: dataDir })
      // What was begun is taken away at the next start, which then makes it whole.
      disk.empty()
      await (await openDatabase(dataDir, '')).destroy()
      expect(soundness(dataDir)).toEqual(['ok', []])
      rmSync(dataDir, { recursive: true })
    }
    expect(refusals).toBeGreaterThan(3)
  })

  itOnSmallDisk('leaves the data as they were before the migration, or after it', async (disk) => {
    const dataDir = join(disk.folder, 'so-lieu')
    const app = await open(dataDir)
    for (let group = 1; group <= 5; group++) {
      const { years } = sampleGroup()
      await app.client.groups.create(sampleGroup({ name: `Tổ dân phố ${group}`, years }))
    }
    await app.close()
    const tables = () => {
      const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
      try {
        const [groups, extras] = [
          connection.prepare('SELECT count(*) FROM groups').pluck().get(),
          connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'extras'").pluck().get(),
        ]
        return { groups, extras }
      } finally {
        connection.close()
      }
    }

    let refusals = 0
    for (const _spare of disk.filledLessAndLess(32_768)) {
      const fault = await openDatabase(dataDir, '', [...migrations, step]).then(
        (database) => database.destroy(),
        (error: unknown) => startFault(error, dataDir),
      )
      // A reader needs some room, too.
      disk.empty()
      expect(soundness(dataDir)).toEqual(['ok', []])
      if (fault === undefined) break
      refusals++
      expect(fault).toMatchObject({ kind: 'disk-full', path: dataDir })
      const { groups, extras } = tables()
      expect(groups).toBe(5)
      // Trying again and again must not fill the disk with backups of the same data. Where the disk was full only after
      // the migration was whole, its backup is worth something, and the next start finds nothing more to do.
      expect(listBackups(dataDir).map(({ kind }) => kind)).toEqual(extras === 0 ? [] : ['before-migration'])
    }
    expect(refusals).toBeGreaterThan(3)
    expect(tables()).toEqual({ groups: 5, extras: 1 })
    expect(listBackups(dataDir)).toMatchObject([{ kind: 'before-migration' }])
  })
})
