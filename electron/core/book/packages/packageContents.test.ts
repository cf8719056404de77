import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { drawDocument } from '../../drawDocument.ts'
import { listPapers } from '../../features/papers/papers.store.ts'
import { reportInputSchema } from '../../features/reports/inputs.ts'
import { features } from '../../features.ts'
import { paperKinds } from '../../paperKinds.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { readNameRedactor } from '../../platform/redaction/namesInRecords.ts'
import { importDataset } from '../../testing/datasetCalls.ts'
import { contribution, plannedMeeting, task } from '../../testing/meetingFixtures.ts'
import { closed, draft } from '../../testing/paperFixtures.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { collective, decidedRound, nominee, openWithSigners } from '../../testing/roundsToDecide.ts'
import { type Client, openTestApp } from '../../testing/testApp.ts'
import { sampleSigner, sampleWard } from '../../testing/wardFixtures.ts'
import { writtenBook } from '../dataset/bookFile.ts'
import { exportedForSuperiors, openWith } from '../dataset/testing/exported.ts'
import { residentsEverywhere } from '../dataset/testing/residentsEverywhere.ts'
import { packageContents } from './packageContents.ts'
import { isSafePath, pathKey } from './packagePaths.ts'

const samplePath = resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json')

async function contentsOf(dataDir: string, year: number, forSuperiors = false) {
  const database = await openDatabase(dataDir, 'Văn thư')
  try {
    const redactor = forSuperiors ? await readNameRedactor(database, features) : null
    return await packageContents(database, paperKinds, { year, redactor, today: '2026-11-22', sources: features })
  } finally {
    await database.destroy()
  }
}

async function papersIn(dataDir: string) {
  const database = await openDatabase(dataDir, 'Văn thư')
  try {
    return await listPapers(database, {})
  } finally {
    await database.destroy()
  }
}

const pathsOf = async (dataDir: string, year = 2026, forSuperiors = false) =>
  (await contentsOf(dataDir, year, forSuperiors)).documents.map(({ path }) => path)

/** What a package holds of a year without a report. */
const draftReport = 'bao-cao/du-thao_bao-cao-tong-ket-nam-2026.docx'

async function issue(client: Client, paperId: string, date: string): Promise<void> {
  await client.register.issue({ paperId, date, number: null })
}

async function reportOf(client: Client, year: number): Promise<string> {
  const { id } = await client.reports.create({ kind: 'year', year, part: 1 })
  return id
}

describe('the package of a book that was loaded from a copy for superiors', () => {
  it('holds no paper as if it was signed, and says so', async () => {
    const first = await openWith(residentsEverywhere)
    const { bare } = await exportedForSuperiors(first.dataDir, 2026)
    const second = await openWith(writtenBook(bare))
    const papers = (paths: readonly string[]) => paths.filter((path) => /^(van-ban|giay-khen)/.test(path))
    expect(papers(await pathsOf(first.dataDir)).length).toBeGreaterThan(4)
    const { documents, leftOut } = await contentsOf(second.dataDir, 2026)
    const paths = documents.map(({ path }) => path)
    expect(papers(paths)).toEqual([])
    expect(paths).toContain(draftReport)
    expect(leftOut).toEqual(['4 văn bản đã cấp số: số liệu nạp từ bản cho cấp trên không có nội dung đã ký.'])
    expect((await contentsOf(first.dataDir, 2026)).leftOut).toEqual([])
  })
})

describe('the papers of a package', () => {
  it('are all that the sample ward signed in a year, each of which can be drawn', async () => {
    const { client, dataDir } = await openTestApp()
    await importDataset(client, readFileSync(samplePath, 'utf8'))
    const { documents, lists, leftOut } = await contentsOf(dataDir, 2023)

    const entries = [
      ...(await client.register.list({ issuer: 'committee', year: 2023 })).entries,
      ...(await client.register.list({ issuer: 'people', year: 2023 })).entries,
    ].filter((entry) => entry.paperId !== null && entry.cancelReason === '')
    const listed = lists.flatMap(({ files }) => files)
    for (const entry of entries)
      expect(listed.filter(({ label }) => label.startsWith(`${entry.label} ngày `))).toHaveLength(1)
    expect(entries.length).toBeGreaterThan(10)
    expect(lists.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Biên bản', 'Quyết định', 'Giấy khen', 'Sổ đăng ký văn bản đi']),
    )
    expect(listed.map(({ path }) => path)).toEqual(documents.map(({ path }) => path))
    expect(leftOut).toEqual([])
    for (const { path, input } of documents) {
      expect(isSafePath(path), path).toBe(true)
      expect((await drawDocument(input)).byteLength).toBeGreaterThan(1000)
    }
  })

  it('lie by kind and number; those without number lie apart', async () => {
    const { client, dataDir } = await openWithSigners()
    const meetingId = await closed(client)
    await issue(client, (await draft(client, 'minutes', meetingId)).id, '2026-11-22')
    await draft(client, 'conclusions', meetingId)
    await decidedRound(client)
    expect(await pathsOf(dataDir)).toEqual([
      draftReport,
      'van-ban/BB/01_bien-ban_hop-ban-chi-dao-quy-iv-nam-2026.docx',
      'van-ban/QD/01_quyet-dinh_ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc-nam-2026.docx',
      'van-ban/chua-cap-so/2026-11-22_thong-bao-ket-luan_hop-ban-chi-dao-quy-iv-nam-2026.docx',
      'giay-khen/01_giay-khen_ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc-nam-2026.docx',
      'so-van-ban/2026_so-van-ban-di_ban-chi-dao-138.docx',
      'so-van-ban/2026_so-van-ban-di_uy-ban-nhan-dan-phuong.docx',
    ])
  })

  it('print what was signed, whatever was changed since', async () => {
    const { client, dataDir } = await openWithSigners()
    const meetingId = await closed(client)
    await issue(client, (await draft(client, 'conclusions', meetingId)).id, '2026-11-22')
    const ward = await client.ward.get()
    const [first, ...others] = ward?.headers ?? []
    if (!ward || !first) throw new Error('no ward')
    const { revision, sample: _sample, ...fields } = ward
    const renamed = { ...fields, headers: [first, ...others].map((header) => ({ ...header, placeName: 'Nơi khác' })) }
    await client.ward.update({ revision, ward: renamed })
    const { documents } = await contentsOf(dataDir, 2026)
    expect(documents.find(({ path }) => path.startsWith('van-ban/'))?.input).toMatchObject({
      kind: 'conclusions',
      head: { number: '01', placeName: 'Phường Diên Hồng' },
    })
  })

  it('belong to the year of their number, drafts to that of their planned day', async () => {
    const { client, dataDir } = await openWithSigners()
    const when = {
      plannedStart: '2025-12-30T08:00',
      plannedEnd: null,
      actualStart: '2025-12-30T08:00',
      actualEnd: '2025-12-30T09:00',
      tasks: [],
    }
    const meetingId = await closed(client, when)
    await issue(client, (await draft(client, 'minutes', meetingId)).id, '2026-01-05')
    await draft(client, 'conclusions', meetingId)
    expect((await pathsOf(dataDir, 2026)).filter((path) => path.startsWith('van-ban'))).toEqual([
      'van-ban/BB/01_bien-ban_hop-ban-chi-dao-quy-iv-nam-2026.docx',
    ])
    expect(await pathsOf(dataDir, 2025)).toEqual([
      'bao-cao/du-thao_bao-cao-tong-ket-nam-2025.docx',
      'van-ban/chua-cap-so/2025-12-30_thong-bao-ket-luan_hop-ban-chi-dao-quy-iv-nam-2026.docx',
    ])
  })

  it('leave out those whose number was cancelled; the register tells of them', async () => {
    const { client, dataDir } = await openWithSigners()
    const { entry } = await decidedRound(client)
    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên' })
    expect(await pathsOf(dataDir)).toEqual([draftReport, 'so-van-ban/2026_so-van-ban-di_uy-ban-nhan-dan-phuong.docx'])
  })

  it('have names that no disk takes for one', async () => {
    const { client, dataDir } = await openWithSigners()
    const title = `CON: "Họp" <1>/..\\${'rất dài '.repeat(30)}`
    for (const end of ['A', 'B', 'C']) {
      const { id } = await client.meetings.create(plannedMeeting({ title: `${title}${end}` }))
      await draft(client, 'invitation', id)
    }
    const paths = (await pathsOf(dataDir)).filter((path) => path !== draftReport)
    expect(paths).toHaveLength(3)
    expect(new Set(paths.map(pathKey)).size).toBe(3)
    expect(paths.every(isSafePath)).toBe(true)
  })

  it('say how many certificates could not be drawn', async () => {
    const { client, dataDir } = await openWithSigners()
    const long = nominee({ name: 'Trần Thị Dài', achievement: 'Có thành tích '.repeat(200).trim() })
    await decidedRound(client, { nominees: [collective(), long] })
    const { lists } = await contentsOf(dataDir, 2026)
    const [certificates] = lists.find(({ title }) => title === 'Giấy khen')?.files ?? []
    expect(certificates?.label).toBe('Giấy khen: 1 tờ, Quyết định số 01/QĐ-UBND ngày 19/08/2026')
    expect(certificates?.about).toContain('Còn 1 tờ chưa in được')
  })

  it('hold the report of the year, with or without its number', async () => {
    const { client, dataDir, setNow } = await openWithSigners()
    const reportId = await reportOf(client, 2026)
    await reportOf(client, 2025)
    expect(await pathsOf(dataDir)).toEqual(['bao-cao/chua-cap-so_bao-cao-tong-ket-nam-2026.docx'])
    const paper = await draft(client, 'report', reportId)
    expect(await pathsOf(dataDir)).toEqual(['bao-cao/chua-cap-so_bao-cao-tong-ket-nam-2026.docx'])
    setNow('2027-01-05T08:00')
    await client.register.issue({ paperId: paper.id, date: '2027-01-05', number: null })
    expect(await pathsOf(dataDir)).toEqual(['bao-cao/01_bao-cao-tong-ket-nam-2026.docx'])
  })

  it('hold a report that the records make when nobody wrote one, and keep nothing of it', async () => {
    const { client, dataDir } = await openWithSigners()
    await closed(client)
    const { documents, lists } = await contentsOf(dataDir, 2026)
    const input = reportInputSchema.parse(documents.find(({ path }) => path === draftReport)?.input)
    expect(input).toMatchObject({ head: { number: null, date: null }, signature: { name: sampleSigner().name } })
    const words = input.parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)).join('\n')
    expect(words).toContain('đã tổ chức 01 cuộc họp')
    expect(input.tables.map(({ id }) => id)).toContain('meetings')
    expect(lists[0]).toEqual({
      title: 'Báo cáo',
      files: [
        {
          path: draftReport,
          label: 'Báo cáo tổng kết năm 2026 (dự thảo)',
          about: expect.stringMatching(/^Dự thảo soạn từ số liệu lúc chép, chưa có trong sổ\./),
        },
      ],
    })
    expect(lists[0]?.files[0]?.about).not.toContain('người ký')
    expect(await client.reports.list()).toEqual([])
    expect(await papersIn(dataDir)).toEqual([])
  })

  it('hold that report of a ward that has nothing yet, and say what it lacks', async () => {
    const { client, dataDir } = await openTestApp()
    await client.ward.setUp(sampleWard)
    for (const year of [1999, 2026]) {
      const { documents, lists } = await contentsOf(dataDir, year)
      const [report, ...others] = documents
      if (report?.input.kind !== 'report') throw new Error('no report')
      expect(others).toEqual([])
      expect(report.input.signature).toEqual({ authority: [], otherTitle: '', name: '' })
      expect((await drawDocument(report.input)).byteLength).toBeGreaterThan(1000)
      expect(lists[0]?.files[0]?.about).toContain('Chưa có người ký: chỗ ký để trống.')
    }
  })

  it('hold no other report of the year in its place', async () => {
    const { client, dataDir } = await openWithSigners()
    await client.reports.create({ kind: 'half', year: 2026, part: 1 })
    expect(await pathsOf(dataDir)).toEqual([draftReport, 'bao-cao/chua-cap-so_bao-cao-6-thang-dau-nam-2026.docx'])
    await reportOf(client, 2026)
    expect(await pathsOf(dataDir)).not.toContain(draftReport)
  })

  it('are only signed reports in a copy for superiors, which says what it lacks', async () => {
    const { client, dataDir } = await openWithSigners()
    const meetingId = await closed(client)
    for (const kind of ['minutes', 'invitation', 'conclusions'] as const) {
      await issue(client, (await draft(client, kind, meetingId)).id, '2026-11-22')
    }
    await decidedRound(client)
    await client.register.add(manual())
    const paper = await draft(client, 'report', await reportOf(client, 2026))
    const unsigned = await contentsOf(dataDir, 2026, true)
    expect(unsigned.documents).toEqual([])
    expect(unsigned.leftOut).toContain('Báo cáo tổng kết năm 2026: chưa có số. Cấp số cho báo cáo rồi chép lại.')
    expect((await contentsOf(dataDir, 2025, true)).leftOut.join()).toContain('Báo cáo tổng kết năm 2025: chưa có số.')
    await issue(client, paper.id, '2026-11-22')
    const { documents, leftOut } = await contentsOf(dataDir, 2026, true)
    expect(documents.map(({ input }) => input.kind)).toEqual(['report'])
    expect(leftOut.join(' ')).not.toMatch(/Báo cáo số|Báo cáo tổng kết/)
    for (const word of [
      'Biên bản',
      'giấy mời',
      'thông báo kết luận',
      'Tờ trình',
      'quyết định',
      'giấy khen',
      'Sổ đăng ký',
    ]) {
      expect(leftOut.join('\n')).toContain(word)
    }
  })

  it.each<{ where: string; meeting: Partial<Meeting>; reportText?: string }>([
    { where: 'the title of a meeting, the accents set otherwise', meeting: { title: 'Thăm bà Nguyễn Thị Hoà' } },
    { where: 'a place, in capitals', meeting: { place: 'NHÀ BÀ NGUYỄN THỊ HOÀ' } },
    { where: 'a place that only a title tells', meeting: { place: 'Nhà bà Lạ Hoắc' } },
    { where: 'a unit', meeting: { tasks: [task({ unit: 'Hộ Nguyễn Thị Hòa', deadline: '2026-12-31' })] } },
    { where: 'a phone in a title', meeting: { title: 'Họp, gọi (0905) 123 456' } },
    { where: 'the text', meeting: {}, reportText: 'Phường thăm bà Nguyễn Thị Hoà.' },
  ])('leave out a signed report that names a resident in $where, and say which', async ({ meeting, reportText }) => {
    const { client, dataDir } = await openWithSigners()
    await closed(client, {
      plannedStart: '2025-12-30T08:00',
      plannedEnd: null,
      actualStart: '2025-12-30T08:00',
      actualEnd: '2025-12-30T09:00',
      contributions: [contribution({ speakerName: 'Nguyễn Thị Hòa' })],
      votes: [],
      tasks: [],
    })
    await closed(client, meeting)
    const paper = await draft(client, 'report', await reportOf(client, 2026))
    if (reportText !== undefined) {
      const { id, revision } = paper
      await client.papers.update({ id, revision, paper: { ...paper, opening: reportText } })
    }
    await issue(client, paper.id, '2026-11-22')

    const { documents, lists, leftOut } = await contentsOf(dataDir, 2026, true)
    expect(documents).toEqual([])
    expect(lists).toEqual([])
    expect(leftOut.at(-1)).toBe(
      'Báo cáo số 01/BC-BCĐ có tên hoặc số điện thoại của người dân nên không chép; gửi bản giấy hoặc sửa câu chữ.',
    )
    expect((await contentsOf(dataDir, 2026)).documents.map(({ input }) => input.kind)).toContain('report')
  })
})
