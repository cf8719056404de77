import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../database/database.ts'
import { type Client, openTestApp } from '../testing/testApp.ts'
import { composePackage } from './composePackage.ts'
import { withSnapshot } from '../database/snapshot.ts'
import type { PackageFile } from './writePackage.ts'

// Dozens of papers are drawn in one test, which takes its time where every core is busy.
vi.setConfig({ testTimeout: 60_000 })

const madeAt = '2026-11-22T08:00'

interface Options {
  readonly forSuperiors?: boolean
  readonly signal?: AbortSignal
  readonly progress?: (step: string, done: number, total: number) => void
  readonly begin?: (name: string) => Promise<void>
}

function composeFrom(dataDir: string, options: Options = {}) {
  const { forSuperiors = false, ...rest } = options
  const attended = { signal: new AbortController().signal, progress: () => undefined, begin: async () => undefined }
  return withSnapshot(dataDir, (database) =>
    composePackage(database, { year: 2023, forSuperiors, madeAt }, { ...attended, ...rest }),
  )
}

async function sampleApp() {
  const app = await openTestApp(madeAt)
  await app.client.samples.load()
  return app
}

const textOf = (files: readonly PackageFile[], path: string) => {
  const file = files.find((one) => one.path === path)
  if (!file) throw new Error(`${path} is not there`)
  return new TextDecoder().decode(file.bytes)
}

/** Every text in a file: of Word and Excel files the content of each part. */
function allText({ path, bytes }: PackageFile): string {
  if (!/\.(docx|xlsx)$/.test(path)) return new TextDecoder().decode(bytes)
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
  return parts.map(([, content]) => strFromU8(content).replace(/<[^>]+>/g, '')).join('\n')
}

/** Gives everybody a phone. The numbers, and the names of those who were awarded or spoke and hold no office. */
async function privateTexts(client: Client, dataDir: string): Promise<string[]> {
  const own = await openDatabase(dataDir, 'Văn thư')
  await own.updateTable('members').set({ phone: '0905 111 222' }).execute()
  await own.updateTable('groups').set({ headPhone: '0905 333 444' }).execute()
  await own.destroy()
  const officials = new Set((await client.members.list()).map(({ name }) => name))
  const names: string[] = []
  for (const { id } of await client.commendations.list({ year: 2023 })) {
    const { proposals } = await client.commendations.get({ id })
    names.push(...proposals.filter(({ recipientKind }) => recipientKind !== 'collective').map(({ name }) => name))
  }
  for (const { id } of await client.meetings.list({ year: 2023 })) {
    const { contributions } = await client.meetings.get({ id })
    names.push(...contributions.map(({ speakerName }) => speakerName))
  }
  return ['0905 111 222', '0905 333 444', ...names.filter((name) => !officials.has(name))]
}

describe('composePackage', () => {
  it('draws every file that the index page leads to, and no other', async () => {
    const { dataDir } = await sampleApp()
    const steps: [string, number, number][] = []
    const { name, files } = await composeFrom(dataDir, { progress: (...step) => steps.push(step) })
    expect(name).toBe('2023_phuong-dien-hong')
    const page = textOf(files, 'index.html')
    const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, address = '']) => decodeURIComponent(address))
    expect(new Set(links)).toEqual(
      new Set([...files.map(({ path }) => path).filter((path) => path !== 'index.html'), 'SHA256SUMS']),
    )
    expect(files.length).toBeGreaterThan(20)
    expect(files.every(({ bytes }) => bytes.byteLength > 1000)).toBe(true)
    expect(steps).toEqual(files.map(({ path }, index) => [`Soạn ${path}`, index, files.length]))
  })

  it('takes a dataset along that fills an empty program', async () => {
    const { client, dataDir } = await sampleApp()
    const { files } = await composeFrom(dataDir)
    const other = await openTestApp(madeAt)
    await other.client.samples.importDataset({ file: new File([textOf(files, 'so-lieu.json')], 'so-lieu.json') })
    expect(await other.client.members.list()).toHaveLength((await client.members.list()).length)
  })

  it('leaves phones and names of residents out of every file for superiors', async () => {
    const { client, dataDir } = await sampleApp()
    const hidden = await privateTexts(client, dataDir)
    expect(hidden.length).toBeGreaterThan(5)
    const whole = (await composeFrom(dataDir)).files.map(allText).join('\n')
    for (const text of hidden) expect(whole, text).toContain(text)

    const { name, files } = await composeFrom(dataDir, { forSuperiors: true })
    expect(name).toBe('2023_phuong-dien-hong_cap-tren')
    for (const file of files) {
      const text = allText(file)
      expect(hidden.filter((one) => text.includes(one))).toEqual([])
    }
    expect(textOf(files, 'index.html')).toContain('Bản cho cấp trên')
  })

  it('is refused before set-up, and by what the place says, before anything is drawn', async () => {
    const empty = await openTestApp(madeAt)
    await expect(composeFrom(empty.dataDir)).rejects.toMatchObject({ code: 'REFUSED' })
    const { dataDir } = await sampleApp()
    const names: string[] = []
    const begin = async (name: string) => {
      names.push(name)
      throw new Error('full')
    }
    const progress = () => names.push('drawn')
    await expect(composeFrom(dataDir, { begin, progress })).rejects.toThrow('full')
    expect(names).toEqual(['2023_phuong-dien-hong'])
  })

  it('ends when it is cancelled', async () => {
    const { dataDir } = await sampleApp()
    const controller = new AbortController()
    let drawn = 0
    const progress = () => {
      drawn += 1
      if (drawn === 4) controller.abort(new Error('cancelled'))
    }
    await expect(composeFrom(dataDir, { signal: controller.signal, progress })).rejects.toThrow('cancelled')
    expect(drawn).toBe(4)
  })
})

describe('withSnapshot', () => {
  it('shows the records of one moment, holds up no save, and writes nothing', async () => {
    const { client, dataDir } = await sampleApp()
    const count = (await client.groups.list()).length
    await withSnapshot(dataDir, async (database) => {
      const countNow = async () => (await database.selectFrom('groups').select('id').execute()).length
      expect(await countNow()).toBe(count)
      const own = await openDatabase(dataDir, 'Văn thư')
      await own.deleteFrom('drafts').execute()
      await own.updateTable('groups').set({ name: 'Tổ mới' }).execute()
      await own.destroy()
      expect(await database.selectFrom('groups').select('id').where('name', '=', 'Tổ mới').execute()).toEqual([])
      await expect(database.deleteFrom('drafts').execute()).rejects.toThrow('readonly')
    })
    expect((await client.groups.list()).every(({ name }) => name === 'Tổ mới')).toBe(true)
  })
})
