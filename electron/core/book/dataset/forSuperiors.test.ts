import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../../../shared/model/tables.ts'
import { withoutNames } from '../../features/reports/tablesFor.ts'
import { features } from '../../features.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { readNameRedactor } from '../../platform/redaction/namesInRecords.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { refusal } from '../../testing/testApp.ts'
import { type BookFile, rowsIn, writtenBook } from './bookFile.ts'
import { exportedBook, exportedForSuperiors, openWith } from './testing/exported.ts'
import { marker, phone, residentsEverywhere } from './testing/residentsEverywhere.ts'

/** The rows of a list in the order in which they were written down. */
const inOrder = (book: BookFile, part: string, list: string, by = 'position') =>
  rowsIn(book, part, list).toSorted((a, b) => Number(a[by]) - Number(b[by]))

describe('the data file for superiors', () => {
  it('names no resident anywhere and holds no phone, where the whole one has all of them', async () => {
    const { dataDir } = await openWith(residentsEverywhere)
    const files = await exportedForSuperiors(dataDir, 2026)
    const [whole, bare] = [JSON.stringify(files.whole), JSON.stringify(files.bare)]
    expect(whole.split(marker).length).toBeGreaterThan(60)
    expect(whole).toContain(phone)
    expect(bare).not.toMatch(new RegExp(marker, 'i'))
    expect(bare.replace(/\D/g, '')).not.toContain(phone)
  })

  it('keeps who holds office, and every count, day and number', async () => {
    const { dataDir } = await openWith(residentsEverywhere)
    const { whole, bare } = await exportedForSuperiors(dataDir, 2026)
    const rows = (part: string, list: string, by?: string) => inOrder(bare, part, list, by)
    expect(rows('members', 'members', 'protocolOrder').map(({ name }) => name)).toEqual([
      'Nguyễn Văn Mẫu',
      'Lê Thị Hạnh',
    ])
    for (const list of ['signers', 'wardYears', 'wardHeaders', 'quorumRules'])
      expect(rowsIn(bare, 'ward', list)).toEqual(rowsIn(whole, 'ward', list))
    expect(rows('groups', 'groups')).toMatchObject([{ name: 'Tổ dân phố 3', headName: '', headPhone: '', hall: '' }])
    expect(rowsIn(bare, 'groups', 'groupYears')).toEqual(rowsIn(whole, 'groups', 'groupYears'))
    expect(rows('meetings', 'meetings')).toMatchObject([
      {
        title: 'Diễn đàn tại nhà ông (không nêu tên)',
        place: 'Nhà bà (không nêu tên), gọi (không nêu số)',
        residentCount: 80,
        chairName: 'Nguyễn Văn Mẫu',
        secretaryName: 'Đại biểu 1',
        secretaryPost: '',
      },
    ])
    expect(rows('meetings', 'votes')).toMatchObject([
      { matter: 'Nội dung biểu quyết 1', inFavour: 70, against: 5, abstaining: 5 },
    ])
    expect(rows('meetings', 'meetingAttendees').map(({ name, status }) => [name, status])).toEqual([
      ['Nguyễn Văn Mẫu', 'present'],
      ['Lê Thị Hạnh', 'stand-in'],
      ['Đại biểu 2', 'present'],
      ['Đại biểu 2 (2)', 'present'],
    ])
    expect(rows('meetings', 'contributions')).toMatchObject([
      { speakerName: 'Đại biểu 2', topic: 'Khác', reply: '(không nêu nội dung)', repliedBy: '' },
      { speakerName: 'Lê Thị Hạnh', topic: 'Camera an ninh', reply: '', repliedBy: 'Nguyễn Văn Mẫu' },
    ])
    expect(rows('meetings', 'tasks').map(({ owner, deadline, doneOn }) => [owner, deadline, doneOn])).toEqual([
      ['(không nêu tên)', '2026-09-01', null],
      ['Lê Thị Hạnh', null, '2026-08-20'],
    ])
    expect(rows('commendations', 'rounds')).toMatchObject([{ occasion: 'Khen đột xuất bà (không nêu tên) bắt cướp' }])
    const groupId = rowsIn(whole, 'groups', 'groups')[0]?.id
    expect(rows('commendations', 'proposals').map((one) => [one.name, one.groupId, one.result])).toEqual([
      ['Cá nhân 1', groupId, 'approved'],
      ['Hộ gia đình 1', null, 'approved'],
      ['Cá nhân 2', null, 'rejected'],
      ['Tổ dân phố 3', null, 'approved'],
      ['Tổ dân phố 3', null, 'approved'],
    ])
  })

  it('names those who were awarded as their round does, with forms, sums and serials', async () => {
    const { dataDir } = await openWith(residentsEverywhere)
    const { whole, bare } = await exportedForSuperiors(dataDir, 2026)
    const facts = ({ form, amount, goldenBookNumber }: Readonly<Record<string, unknown>>) => [
      form,
      amount,
      goldenBookNumber,
    ]
    const [awards, before] = [inOrder(bare, 'signed', 'awards'), inOrder(whole, 'signed', 'awards')]
    expect(awards.map(facts)).toEqual(before.map(facts))
    const nameOf = new Map(rowsIn(bare, 'commendations', 'proposals').map(({ id, name }) => [id, name]))
    expect(awards.map(({ name }) => name)).toEqual(awards.map(({ proposalId }) => nameOf.get(proposalId ?? '')))
    expect(awards.map(({ name }) => name)).toContain('Cá nhân 1')
  })

  it('holds every number, and of a paper what it is about, who signed it and when, not its text', async () => {
    const { dataDir } = await openWith(residentsEverywhere)
    const { whole, bare } = await exportedForSuperiors(dataDir, 2026)
    const line = ({ label, date, copies, sentOn, paperId }: Readonly<Record<string, unknown>>) => ({
      ...{ label, date, copies, sentOn, paperId },
    })
    const [lines, before] = [rowsIn(bare, 'register', 'registerEntries'), rowsIn(whole, 'register', 'registerEntries')]
    expect(lines.map(line)).toEqual(before.map(line))
    expect(lines.filter(({ paperId }) => paperId === null)).toMatchObject([
      { number: 1, subject: '(không nêu nội dung)', signerName: 'Nguyễn Văn Mẫu', cancelReason: '(không nêu lý do)' },
      { number: 2, subject: '(không nêu nội dung)', signerName: '(không nêu tên)', cancelReason: '' },
    ])
    expect(new Set(lines.filter(({ paperId }) => paperId !== null).map(({ subject }) => subject))).toEqual(
      new Set(['Diễn đàn tại nhà ông (không nêu tên)', 'Khen đột xuất bà (không nêu tên) bắt cướp']),
    )
    const papers = rowsIn(bare, 'papers', 'papers')
    const facts = ({ id, kind, signerId, plannedDate }: Readonly<Record<string, unknown>>) => ({
      ...{ id, kind, signerId, plannedDate },
    })
    expect(papers.map(facts)).toEqual(rowsIn(whole, 'papers', 'papers').map(facts))
    expect(
      papers.every((paper) => paper.issuedInput === null && paper.opening === '' && paper.recipients === '[]'),
    ).toBe(true)
    expect(bare.parts).not.toHaveProperty('reports')
    expect(rowsIn(bare, 'signed', 'signedPapers')).toEqual([])
  })

  it('loads into an empty program, with the same numbers and figures, and prints nothing as if it was signed', async () => {
    const first = await openWith(residentsEverywhere)
    const { bare } = await exportedForSuperiors(first.dataDir, 2026)
    const second = await openWith(writtenBook(bare))
    expect(await exportedBook(second.dataDir, 2026)).toMatchObject(bare)
    for (const issuer of ['committee', 'people'] as const) {
      const labels = async ({ client }: typeof first) =>
        (await client.register.list({ issuer, year: 2026 })).entries.map((entry) => `${entry.label} ${entry.date}`)
      expect(await labels(second)).toEqual(await labels(first))
    }
    const figures = async ({ client }: typeof first) =>
      (await client.reports.figures({ kind: 'year', year: 2026, part: 1 })).figures
    expect(await figures(second)).toEqual(await figures(first))
    expect((await figures(second)).some(({ value }) => value !== null && value > 0)).toBe(true)

    const [minutes] = rowsIn(bare, 'papers', 'papers').filter(({ kind }) => kind === 'minutes')
    const id = String(minutes?.id)
    const why = /^Văn bản số 01\/BB-BCĐ: số liệu nạp từ bản cho cấp trên không có nội dung đã ký/
    expect((await refusal(second.client.papers.file({ id, copies: 'one' }))).message).toMatch(why)
    expect(await second.client.papers.check({ id })).toMatchObject([
      { severity: 'error', message: expect.stringMatching(why) },
    ])
    const [round] = await second.client.commendations.list({ year: 2026 })
    const certificates = second.client.commendations.checkCertificates({ id: round?.id ?? '' })
    expect(await certificates).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/bản cho cấp trên/) },
    ])
    const next = await second.client.register.add(manual({ date: '2026-11-22' }))
    expect(next.number).toBe(3)
  })

  it('lets no name be half of an official’s, and no sum or day pass for a phone', async () => {
    const { dataDir } = await openWith({
      ...residentsEverywhere,
      commendations: [],
      meetings: [
        {
          ...residentsEverywhere.meetings[0],
          papers: [],
          title:
            'Hội nghị do ông Nguyễn Văn Mẫu chủ trì, có Văn Mẫu dự, ngày 09/08/2026, 2.160.000.000 đồng, gọi 0905.000.000',
          contributions: [{ speakerName: 'Văn Mẫu', content: 'x' }],
        },
      ],
    })
    const { bare } = await exportedForSuperiors(dataDir, 2026)
    expect(rowsIn(bare, 'meetings', 'meetings')[0]?.title).toBe(
      'Hội nghị do ông Nguyễn Văn Mẫu chủ trì, có (không nêu tên) dự, ngày 09/08/2026, 2.160.000.000 đồng, gọi (không nêu số)',
    )
  })

  it('goes with tables in which no title names a resident', async () => {
    const { dataDir } = await openWith(residentsEverywhere)
    const database = await openDatabase(dataDir, 'Văn thư')
    const table: Table = {
      id: 'meetings',
      title: 'Các cuộc họp',
      columns: [
        { label: 'Tên', kind: 'text', width: 1 },
        { label: 'Số', kind: 'count', width: 1 },
      ],
      rows: [
        [`Thăm ông Lê ${marker}, ${phone}`, 905_123_456],
        ['Họp do ông Nguyễn Văn Mẫu chủ trì', null],
      ],
      total: null,
    }
    const cleared = withoutNames(table, await readNameRedactor(database, features))
    await database.destroy()
    expect(cleared.rows).toEqual([
      ['Thăm ông (không nêu tên), (không nêu số)', 905_123_456],
      ['Họp do ông Nguyễn Văn Mẫu chủ trì', null],
    ])
  })

  it('takes any name, whatever it means to a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        const redactor = new NameRedactor({ officials: [], places: [], residents: [`${text} Văn A`], phones: [text] })
        expect(redactor.clean('Cũ (1)')).toBe('Cũ (1)')
        expect(redactor.clean(`Thăm ${text} Văn A.`)).not.toContain('Văn A')
      }),
    )
  })
})
