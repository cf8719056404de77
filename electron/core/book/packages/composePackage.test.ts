import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { drawDocument } from '../../drawDocument.ts'
import { features } from '../../features.ts'
import { paperKinds } from '../../paperKinds.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { withSnapshot } from '../../platform/database/snapshot.ts'
import { phoneNumber, residentName, spelling, title } from '../../platform/redaction/testing/residentNames.ts'
import { importDataset } from '../../testing/datasetCalls.ts'
import { openSampleApp } from '../../testing/sampleBook.ts'
import { type Client, openTestApp } from '../../testing/testApp.ts'
import { openTwoYears } from '../../testing/twoYears.ts'
import { filledFolder } from '../dataset/testing/filledFolder.ts'
import { residentsEverywhere } from '../dataset/testing/residentsEverywhere.ts'
import { composePackage } from './composePackage.ts'
import type { PackageFile } from './writePackage.ts'

const madeAt = '2026-11-22T08:00'

interface Options {
  readonly year?: number
  readonly forSuperiors?: boolean
  readonly signal?: AbortSignal
  readonly progress?: (step: string, done: number, total: number) => void
  readonly begin?: (name: string) => Promise<void>
}

function composeFrom(dataDir: string, options: Options = {}) {
  const { year = 2023, forSuperiors = false, ...rest } = options
  const attended = { signal: new AbortController().signal, progress: () => undefined, begin: async () => undefined }
  return withSnapshot(dataDir, (database) =>
    composePackage(
      database,
      { year, forSuperiors, madeAt },
      { kinds: paperKinds, features, drawDocument },
      { ...attended, ...rest },
    ),
  )
}

const sampleApp = () => openSampleApp(madeAt)

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
    const { nominees } = await client.commendations.get({ id })
    names.push(...nominees.filter(({ recipientKind }) => recipientKind !== 'collective').map(({ name }) => name))
  }
  for (const { id } of await client.meetings.list({ year: 2023 })) {
    const { contributions } = await client.meetings.get({ id })
    names.push(...contributions.map(({ speakerName }) => speakerName))
  }
  return ['0905 111 222', '0905 333 444', ...names.filter((name) => !officials.has(name))]
}

interface Written {
  readonly name: string
  readonly title: string
  readonly style: { readonly spell: (text: string) => string }
}

/** The year in which residents stand everywhere, under these names by turns; every fourth time with another's. */
function withResidents(residents: readonly Written[], phone: string): string {
  let count = 0
  const next = () => {
    const [one, other] = [residents[count % residents.length], residents[(count + 4) % residents.length]]
    count += 1
    if (!one || !other) throw new Error('nobody')
    const text = count % 4 === 0 ? `${one.name} và ${other.title} ${other.name}` : one.name
    return JSON.stringify(one.style.spell(text)).slice(1, -1)
  }
  // Each is known as the head of a group, two together in one field; elsewhere stand others by turns.
  const heads = residents.map(({ name, title, style }, index) => {
    const other = residents[(index + 1) % residents.length]
    const headName = style.spell(`${title} ${name}${other && index % 2 === 0 ? ` và bà ${other.name}` : ''}`)
    return { name: `Tổ dân phố ${index + 10}`, headName, from: '2019-01-01' }
  })
  const groups = [...residentsEverywhere.groups, ...heads.filter((_, index) => index % 2 === 0)]
  return JSON.stringify({ ...residentsEverywhere, groups })
    .replace(/(?:(?:Lê|Vũ|Trần|Đỗ|Phạm|Ngô) )?Zelkova/giu, next)
    .replace('gọi 0987 654 321', `gọi ${phone}`)
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
    await importDataset(other.client, textOf(files, 'so-lieu.json'))
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

  it('leaves no trace of any resident, however names and phones are written', async () => {
    const written = fc.record({ name: residentName, title, style: spelling })
    const people = fc.uniqueArray(written, { minLength: 9, maxLength: 9, selector: ({ name }) => foldVietnamese(name) })
    await fc.assert(
      fc.asyncProperty(people, phoneNumber, async (residents, phone) => {
        const dataset = withResidents(residents, phone)
        for (const { name } of residents) expect(foldVietnamese(dataset)).toContain(foldVietnamese(name))
        const dataDir = await filledFolder(dataset, '2026-11-22')
        const { files } = await composeFrom(dataDir, { forSuperiors: true, year: 2026 })
        expect(files.map(({ path }) => path)).toHaveLength(3)
        for (const file of files) {
          const text = foldVietnamese(allText(file))
          expect(residents.map(({ name }) => foldVietnamese(name)).filter((name) => text.includes(name))).toEqual([])
          expect(text.replace(/[^\d\n]/g, '')).not.toContain('987654321')
        }
      }),
      { numRuns: 12 },
    )
  })

  it('copies a signed report that names no resident, and says which it leaves out', async () => {
    const { client, dataDir } = await sampleApp()
    const { id } = await client.reports.create({ kind: 'year', year: 2023, part: 1 })
    const paper = await client.papers.create({ kind: 'report', sourceId: id })
    await client.register.issue({ paperId: paper.id, date: '2023-12-31', number: null })
    const clean = await composeFrom(dataDir, { forSuperiors: true })
    expect(clean.files.filter(({ path }) => path.endsWith('.docx')).map(({ path }) => path)).toEqual([
      'bao-cao/01_bao-cao-tong-ket-nam-2023.docx',
    ])

    // She is deputy head of a group in the sample.
    const own = await openDatabase(dataDir, 'Văn thư')
    await own.updateTable('meetings').set({ title: 'Thăm bà Mai Thị Thử' }).where('kind', '=', 'monthly').execute()
    await own.destroy()
    const again = await client.reports.create({ kind: 'half', year: 2023, part: 1 })
    const named = await client.papers.create({ kind: 'report', sourceId: again.id })
    await client.register.issue({ paperId: named.id, date: '2023-12-31', number: null })
    const { files } = await composeFrom(dataDir, { forSuperiors: true })
    expect(files.map(({ path }) => path)).toEqual(clean.files.map(({ path }) => path))
    expect(textOf(files, 'index.html')).toContain('Báo cáo số 02/BC-BCĐ có tên hoặc số điện thoại của người dân')
    expect(files.map(allText).join()).not.toContain('Mai Thị Thử')
  })

  it('counts the papers of the year alike on its page, in its tables and in its report', async () => {
    const { client, dataDir } = await openTwoYears()
    const half = await client.reports.create({ kind: 'half', year: 2026, part: 1 })
    const paper = await client.papers.create({ kind: 'report', sourceId: half.id })
    await client.register.issue({ paperId: paper.id, date: '2026-11-22', number: null })
    const { files } = await composeFrom(dataDir, { year: 2026 })
    const page = textOf(files, 'index.html')
    expect(page).toContain('<b>1</b><span>Văn bản đi</span><small>không kể báo cáo định kỳ</small>')
    const report = files.find(({ path }) => path.endsWith('du-thao_bao-cao-tong-ket-nam-2026.docx'))
    const text = report ? allText(report).replaceAll('\u00a0', ' ') : ''
    expect(text).toContain('Đã ban hành 01 văn bản, không kể báo cáo định kỳ')
    expect(text).toContain('Văn bản đi (không kể báo cáo định kỳ)1')
    expect(page).toContain('<td class="text">Văn bản đi (không kể báo cáo định kỳ)</td><td class="count">1</td>')
    const papers = page.slice(page.indexOf('<h2>Văn bản đã ban hành'))
    expect(
      papers.slice(0, papers.indexOf('</section>')).match(/<td class="text">[^<]*<\/td><td class="count">\d+/g),
    ).toEqual(['<td class="text">Quyết định</td><td class="count">1'])
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
