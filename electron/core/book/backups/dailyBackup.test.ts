import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fixedClock } from '../../platform/clock.ts'
import { createBackup } from '../../testing/backupCalls.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { patience } from '../../testing/patience.ts'
import { openAppIn, refusal } from '../../testing/testApp.ts'
import { damagedBook } from './backups.rules.ts'

const sentence =
  'Nơi để bản sao lưu đang là một tệp, không phải thư mục nên chưa sao lưu được. Đổi tên hoặc chuyển tệp đó đi chỗ khác rồi sao lưu lại.'

/** A program with a group in it, whose folder for backups is a file; not open. */
async function spoiltFolder(): Promise<string> {
  const dataDir = dataFolder()
  const { client, close } = await openOn(dataDir, '2026-11-22T08:00')
  await client.groups.create(sampleGroup())
  expect(await client.backups.list()).toEqual({ backups: [], problem: null })
  await close()
  writeFileSync(join(dataDir, 'sao-luu'), '')
  return dataDir
}

const openOn = (dataDir: string, now: string, logged: unknown[] = []) =>
  openAppIn(dataDir, fixedClock(now), (error) => logged.push(error))

describe('a backup of the day that was not made', () => {
  it('is told with the reason from the start on, until one is made by hand', async () => {
    const dataDir = await spoiltFolder()
    const logged: unknown[] = []
    const { client } = await openOn(dataDir, '2026-11-23T08:00', logged)

    expect((await client.backups.list()).problem).toBe(sentence)
    expect(logged).toHaveLength(1)
    // Trying in vain mends nothing.
    expect((await refusal(createBackup(client))).message).toBe(sentence)
    expect((await client.backups.list()).problem).toBe(sentence)

    rmSync(join(dataDir, 'sao-luu'))
    const made = await createBackup(client)
    expect(await client.backups.list()).toEqual({ backups: [made], problem: null })
  })

  it('is told though one was made by hand before it failed', async () => {
    const dataDir = dataFolder()
    let now = '2098-11-22T08:00'
    const { client } = await openAppIn(dataDir, { now: () => now }, () => undefined, { backupPause: 20 })
    await client.groups.create(sampleGroup())
    await createBackup(client)
    // A year of no group: the book is not whole any more.
    damageRows(dataDir, "INSERT INTO group_years (id, group_id, year) VALUES ('x', 'none', 2020)")
    now = '2098-11-23T10:00'
    await vi.waitFor(async () => expect((await client.backups.list()).problem).toBe(damagedBook), patience)
    expect((await client.backups.list()).backups.map(({ kind }) => kind)).toContain('manual')

    damageRows(dataDir, "DELETE FROM group_years WHERE id = 'x'")
    await createBackup(client)
    expect((await client.backups.list()).problem).toBeNull()
  })

  it('is not told any more at a start that makes it', async () => {
    const dataDir = await spoiltFolder()
    const failed = await openOn(dataDir, '2026-11-23T08:00')
    expect((await failed.client.backups.list()).problem).toBe(sentence)
    await failed.close()
    rmSync(join(dataDir, 'sao-luu'))

    const { client } = await openOn(dataDir, '2026-11-23T09:00')

    expect(await client.backups.list()).toMatchObject({ backups: [{ kind: 'daily' }], problem: null })
  })
})
