import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type ProgressEvent, readToEnd } from '../../../../shared/contract/progress.ts'
import { fixedClock } from '../../platform/clock.ts'
import { makeBackup } from '../../platform/database/backup.ts'
import { backupPath, keptBackups } from '../../platform/database/backupFiles.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { browserHostServices } from '../../platform/host/hostServices.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { createBackup, restoreBackup } from '../../testing/backupCalls.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { enlargeDatabase } from '../../testing/largeDatabase.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { openBundledJobs } from '../../testing/testWorker.ts'
import { makeOwnBackup } from './makeOwnBackup.ts'
import { restoreBackup as restoreIn } from './restoreBackup.ts'

/** An application whose database takes several steps to copy. */
async function openLarge(megabytes = 20) {
  const app = await openTestApp('2026-11-22T08:00')
  await app.client.groups.create(sampleGroup({ name: 'Tổ dân phố 1' }))
  enlargeDatabase(app.dataDir, megabytes)
  return { ...app, files: () => readdirSync(join(app.dataDir, 'sao-luu')).sort() }
}

const names = async ({ client }: Pick<Awaited<ReturnType<typeof openLarge>>, 'client'>) =>
  (await client.groups.list()).map(({ name }) => name)

/** A call that can be broken off, and what it told. */
function stoppable() {
  const controller = new AbortController()
  const told: ProgressEvent[] = []
  return { signal: controller.signal, stop: () => controller.abort(), told }
}

/** Steps in the order told, each once. */
const stepsOf = (told: readonly ProgressEvent[]) => [...new Set(told.map(({ step }) => step))]

const shares = (told: readonly ProgressEvent[]) => told.map(({ done, total }) => done / total)

describe('making a backup', () => {
  it('tells how much is copied, then checked', async () => {
    const { client } = await openLarge()
    const told: ProgressEvent[] = []

    const { backup } = await readToEnd(await client.backups.create(), (progress) => told.push(progress))

    expect(backup.size).toBeGreaterThan(20_000_000)
    expect(stepsOf(told)).toEqual(['Đang chép dữ liệu', 'Đang kiểm tra bản sao'])
    expect(shares(told)).toEqual(shares(told).toSorted((a, b) => a - b))
    expect(shares(told).every((share) => share >= 0 && share <= 1)).toBe(true)
  })

  it('leaves no file and no backup when it is stopped, and can be begun anew', async () => {
    const { client, files } = await openLarge()
    const kept = await createBackup(client)
    const { signal, stop, told } = stoppable()

    const making = readToEnd(await client.backups.create(undefined, { signal }), (progress) => {
      told.push(progress)
      stop()
    })

    await expect(making).rejects.toThrow()
    expect(told).toHaveLength(1)
    expect((await client.backups.list()).backups).toEqual([kept])
    expect(files()).toEqual([`${kept.id}.sqlite`])
    await createBackup(client)
    expect(files()).toHaveLength(2)
  })

  it('leaves no file when it is stopped while it waits for another one', async () => {
    const { client, files } = await openLarge()
    const { signal, stop } = stoppable()
    const first = createBackup(client)
    const second = client.backups.create(undefined, { signal }).then((events) => readToEnd(events))
    stop()

    await expect(second).rejects.toThrow()
    const { id } = await first
    expect((await client.backups.list()).backups.map((one) => one.id)).toEqual([id])
    expect(files()).toEqual([`${id}.sqlite`])
  })

  it('is no backup and pushes out no older one when it is stopped at the very last moment', async () => {
    const { dataDir, client, files, setNow } = await openLarge(1)
    for (let minute = 10; minute < 10 + keptBackups; minute++) {
      setNow(`2026-11-22T08:${minute}`)
      await createBackup(client)
    }
    const before = files()
    const { signal, stop } = stoppable()
    const jobs = await openBundledJobs()
    onTestFinished(() => jobs.close())
    // Stopped when all is copied and checked, before the copy has its name.
    const run: Jobs['run'] = async (shape, input) => jobs.run(shape, input).finally(stop)
    const core = { dataDir, clock: fixedClock('2026-11-22T09:00'), jobs: { ...jobs, run } }

    await expect(makeOwnBackup(core, 'manual', { signal, onProgress: () => undefined })).rejects.toThrow()

    expect(files()).toEqual(before)
    expect(before).toHaveLength(keptBackups)
  })
})

describe('restoring', () => {
  async function changedAfterBackup() {
    const app = await openLarge()
    const backup = await createBackup(app.client)
    await app.client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
    return { ...app, backup }
  }

  it('tells what it does and from when on it cannot be stopped', async () => {
    const { client, backup } = await changedAfterBackup()
    const told: ProgressEvent[] = []

    await readToEnd(await client.backups.restore({ id: backup.id }), (progress) => told.push(progress))

    expect(stepsOf(told)).toEqual([
      'Đang chuẩn bị bản sao lưu',
      'Đang sao lưu hiện trạng',
      'Đang đưa dữ liệu cũ trở lại',
    ])
    expect(shares(told)).toEqual(shares(told).toSorted((a, b) => a - b))
    const last = told.filter(({ stoppable }) => stoppable === false)
    expect(new Set(last.map(({ step }) => step))).toEqual(new Set(['Đang đưa dữ liệu cũ trở lại']))
    expect(told.filter(({ stoppable }) => stoppable === true)).toHaveLength(told.length - last.length)
  })

  it.each(['Đang chuẩn bị bản sao lưu', 'Đang sao lưu hiện trạng'])(
    'changes nothing and leaves no file when it is stopped at “%s”',
    async (step) => {
      const app = await changedAfterBackup()
      const { client, backup, files } = app
      const { signal, stop, told } = stoppable()

      const restoring = readToEnd(await client.backups.restore({ id: backup.id }, { signal }), (progress) => {
        told.push(progress)
        if (progress.step === step) stop()
      })

      await expect(restoring).rejects.toThrow()
      expect(told.at(-1)?.step).toBe(step)
      expect((await client.backups.list()).backups).toEqual([backup])
      expect(files()).toEqual([`${backup.id}.sqlite`])
      expect(await names(app)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
      await restoreBackup(client, backup.id)
      expect(await names(app)).toEqual(['Tổ dân phố 1'])
    },
  )

  it('goes to its end once records are replaced, with a way back, though nobody reads on', async () => {
    const app = await changedAfterBackup()
    const { client, backup } = app
    const { signal, stop } = stoppable()

    const restoring = readToEnd(await client.backups.restore({ id: backup.id }, { signal }), ({ stoppable }) => {
      if (stoppable === false) stop()
    })

    await expect(restoring).rejects.toThrow()
    // The list comes when it is over.
    const [undo] = (await client.backups.list()).backups.filter(({ kind }) => kind === 'before-restore')
    expect(await names(app)).toEqual(['Tổ dân phố 1'])
    await restoreBackup(client, undo?.id ?? '')
    expect(await names(app)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
  })

  describe('when as many ways back are kept as there may be', () => {
    /**
     * What a restore stands on, with ten backups from before earlier ones; `afterJob` hears of each job that is done.
     */
    async function openWithWaysBack(afterJob: (name: string) => void) {
      const app = await openLarge(1)
      const { id } = await createBackup(app.client)
      for (let minute = 10; minute < 10 + keptBackups; minute++) {
        await makeBackup(app.dataDir, 'before-restore', `2026-11-22T08:${minute}`)
      }
      const database = await openDatabase(app.dataDir, 'Văn thư')
      const jobs = await openBundledJobs()
      onTestFinished(async () => {
        await jobs.close()
        await database.destroy()
      })
      const run: Jobs['run'] = async (shape, input, options) => {
        const output = await jobs.run(shape, input, options)
        afterJob(shape.name)
        return output
      }
      const clock = fixedClock('2026-11-22T09:00')
      const core = { dataDir: app.dataDir, database, clock, host: browserHostServices('0.0.0'), jobs: { ...jobs, run } }
      const controller = new AbortController()
      const restore = () =>
        restoreIn(core, backupPath(app.dataDir, id), { onProgress: () => undefined, signal: controller.signal })
      return { files: app.files, controller, restore }
    }

    it('leaves them all when it is stopped after the state before was backed up', async () => {
      const { files, controller, restore } = await openWithWaysBack((name) => {
        if (name !== 'copyRecords') return
        // The last time that it is asked while the backup is made: it is stopped right after.
        vi.spyOn(controller.signal, 'throwIfAborted').mockImplementationOnce(() => controller.abort())
      })
      const before = files()

      await expect(restore()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))

      expect(files()).toEqual(before)
    })

    it('leaves them all when the records cannot be replaced', async () => {
      const { files, restore } = await openWithWaysBack((name) => {
        if (name === 'restoreRecords') throw new Error('the disk is gone')
      })
      const before = files()

      await expect(restore()).rejects.toThrow('the disk is gone')

      expect(files()).toEqual(before)
    })

    it('lets the oldest go for the new one once the records are replaced', async () => {
      const { files, restore } = await openWithWaysBack(() => undefined)
      const [oldest] = files().filter((name) => name.startsWith('truoc-khoi-phuc'))

      const undo = await restore()

      const kept = files().filter((name) => name.startsWith('truoc-khoi-phuc'))
      expect(kept).toHaveLength(keptBackups)
      expect(kept).toContain(`${undo.id}.sqlite`)
      expect(kept).not.toContain(oldest)
    })
  })
})
