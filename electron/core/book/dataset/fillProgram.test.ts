import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { type ProgressEvent, readToEnd } from '../../../../shared/contract/progress.ts'
import { datasetFileTooLarge, largestDatasetFile } from '../../../../shared/contract/samples.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { importDataset } from '../../testing/datasetCalls.ts'
import { patience } from '../../testing/patience.ts'
import { type Client, openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { member, ward } from './testing/datasetParts.ts'

const samplePath = resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json')

/** A file that takes a while to load. */
function manyMembers(count: number): File {
  const members = Array.from({ length: count }, (_, index) => ({ ...member, key: `m${index}` }))
  return new File([JSON.stringify({ version: 1, ward, members })], 'so-lieu.json')
}

const loading = 'Đang nạp từng mục'

/** What lies beside the database: copies that nobody needs any more would lie there. */
function copies(dataDir: string): string[] {
  const folder = join(dataDir, 'sao-luu')
  return existsSync(folder) ? readdirSync(folder) : []
}

/**
 * How many members the copy holds into which a file is loaded; 0 before there are any to be read. Looked up in the bytes
 * as they are, for a look through SQLite would lock what the worker is writing.
 */
function membersInCopy(dataDir: string, looked: string): number {
  const name = copies(dataDir).find((one) => one.endsWith('.tmp'))
  if (name === undefined) return 0
  try {
    copyFileSync(join(dataDir, 'sao-luu', name), looked)
    const copy = new BetterSqlite3(looked, { readonly: true })
    try {
      return z.number().parse(copy.prepare('SELECT count(*) FROM members').pluck().get())
    } finally {
      copy.close()
    }
  } catch {
    return 0
  }
}

/** Holds the thread that answers, so that nothing of the core runs on it, until the copy holds so many members. */
function holdUntilLoaded(dataDir: string, looked: string, count: number): number {
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  const giveUp = Date.now() + patience.timeout
  const members = () => membersInCopy(dataDir, looked)
  while (members() < count && Date.now() < giveUp) Atomics.wait(nobody, 0, 0, 20)
  return members()
}

async function expectEmpty(client: Client): Promise<void> {
  expect(await client.ward.status()).toMatchObject({ ready: false })
  expect(await client.members.list()).toEqual([])
}

describe('loading a data file', () => {
  it('tells what it does and how far it is, to the end of the bar, and that the last part cannot be stopped', async () => {
    const { client, dataDir } = await openTestApp()
    const told: ProgressEvent[] = []
    const { counts } = await readToEnd(await client.samples.importDataset({ file: manyMembers(300) }), (progress) =>
      told.push(progress),
    )
    expect(counts).toMatchObject({ members: 300 })
    const shares = told.map(({ done, total }) => done / total)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
    const steps = [...new Set(told.map(({ step }) => step))]
    expect(steps).toEqual(expect.arrayContaining([loading, 'Đang đưa vào sổ']))
    const stoppable = (progress: ProgressEvent) => progress.stoppable !== false
    expect(told.every((progress) => stoppable(progress) === (progress.step !== 'Đang đưa vào sổ'))).toBe(true)
    expect(copies(dataDir)).toEqual([])
  })

  it('reads and loads all of it in the worker, also while the thread that answers is held', async () => {
    const { client, dataDir } = await openTestApp()
    const looked = join(dataFolder(), 'looked.db')
    let loadedMeanwhile: number | null = null
    const events = await client.samples.importDataset({ file: manyMembers(300) })
    const loaded = await readToEnd(events, () => {
      loadedMeanwhile ??= holdUntilLoaded(dataDir, looked, 300)
    })
    expect(loadedMeanwhile).toBe(300)
    expect(loaded.counts).toMatchObject({ members: 300 })
  })

  it('leaves nothing when it is stopped in the middle, and can be begun anew', async () => {
    const { client, dataDir } = await openTestApp()
    const controller = new AbortController()
    const events = await client.samples.importDataset({ file: manyMembers(3000) }, { signal: controller.signal })
    const stopped = readToEnd(events, ({ step }) => {
      if (step === loading) controller.abort()
    })
    await expect(stopped).rejects.toThrow()
    await expectEmpty(client)

    expect(await importDataset(client, { version: 1, ward, members: [member] })).toMatchObject({ members: 1 })
    expect(await client.members.list()).toHaveLength(1)
    expect(copies(dataDir)).toEqual([])
  })

  it('replaces nothing that another window saved while it went on', async () => {
    const { client, dataDir } = await openTestApp()
    let setUp: Promise<unknown> | undefined
    const events = await client.samples.importDataset({ file: manyMembers(1000) })
    const answer = readToEnd(events, ({ step }) => {
      if (step === loading) setUp ??= client.ward.setUp(sampleWard)
    })
    expect(await refusal(answer)).toMatchObject({
      code: 'REFUSED',
      message: 'Dữ liệu vừa được sửa ở một cửa sổ khác nên chưa nạp gì. Xem lại rồi nạp lại.',
    })
    await setUp
    expect((await client.ward.get()).headers).toEqual(sampleWard.headers)
    expect(await client.members.list()).toEqual([])
    expect(copies(dataDir)).toEqual([])
  })

  it('writes each record into the change log once, as it is in the end', async () => {
    const { client, dataDir } = await openTestApp()
    await importDataset(client, readFileSync(samplePath, 'utf8'))
    const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
    onTestFinished(() => {
      connection.close()
    })
    const lines = connection.prepare('SELECT table_name, row_id, count(*) AS many FROM change_log GROUP BY 1, 2')
    expect(lines.all()).toEqual(
      expect.arrayContaining([expect.objectContaining({ table_name: 'signed_papers', many: 1 })]),
    )
    const twice = connection.prepare('SELECT 1 FROM change_log GROUP BY table_name, row_id HAVING count(*) > 1')
    expect(twice.all()).toEqual([])
    expect(connection.prepare('SELECT DISTINCT who FROM change_log').pluck().all()).toEqual(['Văn thư'])
  })

  it('refuses a larger file before it is read', async () => {
    const { client } = await openTestApp()
    const large = new File([new Uint8Array(largestDatasetFile + 1)], 'so-lieu.json')
    expect(await refusal(client.samples.importDataset({ file: large }))).toMatchObject({
      code: 'INVALID',
      message: datasetFileTooLarge,
      paths: ['file'],
    })
    await expectEmpty(client)
  })

  it('tells the page the first hundred errors and the number of the rest', async () => {
    const { client } = await openTestApp()
    const members = Array.from({ length: 500 }, () => ({}))
    const answer = await importDataset(client, { version: 1, ward, members }).catch((error: unknown) => error)
    expect(answer).toMatchObject({ code: 'INVALID', message: 'Có 2.500 chỗ cần sửa.', data: { more: 2400 } })
    expect(answer).toHaveProperty('data.fields.length', 100)
    await expectEmpty(client)
  })
})
