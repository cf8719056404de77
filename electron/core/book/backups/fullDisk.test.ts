import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, vi } from 'vitest'
import { fixedClock } from '../../platform/clock.ts'
import { integrityProblem } from '../../platform/database/backup.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { createBackup, restoreBackup } from '../../testing/backupCalls.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { contribution, heldMeeting } from '../../testing/meetingFixtures.ts'
import { patience } from '../../testing/patience.ts'
import { itOnSmallDisk } from '../../testing/smallDisk.ts'
import { type Client, openAppIn, refusal } from '../../testing/testApp.ts'

const open = (dataDir: string, now = '2026-11-22T08:00', logged: unknown[] = [], backupPause?: number) =>
  openAppIn(dataDir, fixedClock(now), (error) => logged.push(error), backupPause === undefined ? {} : { backupPause })

const longMeeting = (title: string) =>
  heldMeeting({
    title,
    contributions: Array.from({ length: 12 }, () => contribution({ content: 'Đề nghị lắp thêm camera. '.repeat(80) })),
  })

const backupFiles = (dataDir: string) => readdirSync(join(dataDir, 'sao-luu'))

const titles = async (client: Client) => (await client.meetings.list({ year: null })).map(({ title }) => title).sort()

describe('a disk that fills while a backup is made', () => {
  itOnSmallDisk('leaves no half backup wherever it fills, and says so', async (disk) => {
    const dataDir = join(disk.folder, 'so-lieu')
    const { client } = await open(dataDir)
    await client.meetings.create(longMeeting('Họp quý III'))

    let refusals = 0
    for (const _spare of disk.filledLessAndLess(32_768)) {
      const refused = await refusal(createBackup(client)).catch(() => null)
      if (refused === null) break
      refusals++
      expect(refused).toEqual({
        code: 'REFUSED',
        message: 'Ổ đĩa đã đầy nên chưa sao lưu được. Xóa bớt tệp không cần rồi sao lưu lại.',
        paths: [],
      })
      expect(backupFiles(dataDir)).toEqual([])
      expect((await client.backups.list()).backups).toEqual([])
    }

    expect(refusals).toBeGreaterThan(3)
    const [made, ...others] = (await client.backups.list()).backups
    expect(others).toEqual([])
    expect(integrityProblem(backupPath(dataDir, made?.id ?? ''))).toBeNull()
    expect(backupFiles(dataDir)).toHaveLength(1)
    expect(await titles(client)).toEqual(['Họp quý III'])
  })

  itOnSmallDisk('starts without the backup of the day, and the list says why until one is made', async (disk) => {
    const dataDir = join(disk.folder, 'so-lieu')
    const first = await open(dataDir)
    await first.client.meetings.create(longMeeting('Họp quý III'))
    await first.close()
    disk.fill(150_000)
    const logged: unknown[] = []

    const { client } = await open(dataDir, '2026-11-23T08:00', logged)

    expect(await client.backups.list()).toEqual({
      backups: [],
      problem: 'Ổ đĩa đã đầy nên chưa sao lưu được. Xóa bớt tệp không cần rồi sao lưu lại.',
    })
    expect(logged).toHaveLength(1)
    expect(backupFiles(dataDir)).toEqual([])
    expect(await titles(client)).toEqual(['Họp quý III'])
    disk.empty()
    const made = await createBackup(client)
    expect(await client.backups.list()).toEqual({ backups: [made], problem: null })
  })

  itOnSmallDisk('is told until there is room, and then makes it, though the day has one already', async (disk) => {
    // Ahead of the computer's own clock, by which changes are dated.
    const dataDir = join(disk.folder, 'so-lieu')
    for (const title of ['Họp quý III', 'Họp quý IV']) {
      const app = await open(dataDir, '2098-11-22T08:00')
      await app.client.backups.list()
      await app.client.meetings.create(longMeeting(title))
      await app.close()
    }
    disk.fill(150_000)
    const logged: unknown[] = []
    const { client } = await open(dataDir, '2098-11-22T13:00', logged, 20)
    const { backups, problem } = await client.backups.list()
    expect(backups).toHaveLength(1)
    expect(problem).toContain('Ổ đĩa đã đầy')

    await vi.waitFor(() => expect(logged.length).toBeGreaterThan(2), patience)
    expect((await client.backups.list()).problem).toBe(problem)
    disk.empty()
    await vi.waitFor(async () => expect((await client.backups.list()).problem).toBeNull(), patience)
    expect((await client.backups.list()).backups).toHaveLength(2)
  })
})

describe('a disk that fills while a backup is restored', () => {
  itOnSmallDisk('leaves everything as it was, or restores all of it', async (disk) => {
    const dataDir = join(disk.folder, 'so-lieu')
    const { client } = await open(dataDir)
    await client.groups.create(sampleGroup())
    const { id: first } = await client.meetings.create(longMeeting('Họp quý III'))
    const { id } = await createBackup(client)
    await client.meetings.update({ id: first, revision: 0, meeting: longMeeting('Họp quý III, đã sửa') })
    await client.meetings.create(longMeeting('Họp quý IV'))
    // A restore gives a meeting a revision of its own; all else is as it was.
    const shown = async () => {
      const { revision: _, ...meeting } = await client.meetings.get({ id: first })
      return [await titles(client), meeting]
    }
    const before = await shown()

    let refusals = 0
    for (const _spare of disk.filledLessAndLess(49_152)) {
      const refused = await refusal(restoreBackup(client, id)).catch(() => null)
      if (refused === null) break
      refusals++
      expect(refused).toEqual({
        code: 'REFUSED',
        message:
          'Ổ đĩa đã đầy nên chưa khôi phục được. Xóa bớt tệp không cần rồi khôi phục lại; dữ liệu hiện tại vẫn còn nguyên.',
        paths: [],
      })
      expect(await shown()).toEqual(before)
      // Nothing was restored that would have to be undone.
      expect(backupFiles(dataDir)).toEqual([`${id}.sqlite`])
    }

    expect(refusals).toBeGreaterThan(5)
    expect(await titles(client)).toEqual(['Họp quý III'])
    const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    connection.close()
    const [undo] = (await client.backups.list()).backups.filter(({ kind }) => kind === 'before-restore')
    disk.empty()
    await restoreBackup(client, undo?.id ?? '')
    expect(await shown()).toEqual(before)
  })
})
