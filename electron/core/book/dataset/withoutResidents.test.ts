import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../../../shared/model/dataset.ts'
import type { Table } from '../../../../shared/model/tables.ts'
import { withoutNames } from '../../features/reports/tablesFor.ts'
import { features } from '../../features.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { readNameRedactor } from '../../platform/redaction/namesInRecords.ts'
import { exportedForSuperiors, openWith } from './testing/exported.ts'
import { marker, phone, residentsEverywhere } from './testing/residentsEverywhere.ts'
import { withoutResidents } from './withoutResidents.ts'

describe('the dataset for superiors', () => {
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
    expect(bare.members.map(({ name }) => name)).toEqual(['Nguyễn Văn Mẫu', 'Lê Thị Hạnh'])
    expect(bare.signers).toEqual(whole.signers)
    expect(bare.wardYears).toEqual(whole.wardYears)
    expect(bare.groups[0]).toMatchObject({ name: 'Tổ dân phố 3', headName: '', years: whole.groups[0]?.years })
    const [meeting] = bare.meetings
    expect(meeting).toMatchObject({
      title: 'Diễn đàn tại nhà ông (không nêu tên)',
      place: 'Nhà bà (không nêu tên), gọi (không nêu số)',
      residentCount: 80,
      chair: { name: 'Nguyễn Văn Mẫu' },
      secretary: { name: 'Đại biểu 1', post: '' },
      votes: [{ matter: 'Nội dung biểu quyết 1', inFavour: 70, against: 5, abstaining: 5 }],
    })
    expect(meeting?.attendees.map(({ name, status }) => [name, status])).toEqual([
      ['Nguyễn Văn Mẫu', 'present'],
      ['Lê Thị Hạnh', 'stand-in'],
      ['Đại biểu 2', 'present'],
      ['Đại biểu 2 (2)', 'present'],
    ])
    expect(meeting?.contributions).toMatchObject([
      { speakerName: 'Đại biểu 2', topic: 'Khác', reply: '(không nêu nội dung)', repliedBy: '' },
      { speakerName: 'Lê Thị Hạnh', topic: 'Camera an ninh', reply: '', repliedBy: 'Nguyễn Văn Mẫu' },
    ])
    expect(meeting?.tasks.map(({ owner, deadline, doneOn }) => [owner, deadline, doneOn])).toEqual([
      ['(không nêu tên)', '2026-09-01', null],
      ['Lê Thị Hạnh', null, '2026-08-20'],
    ])
    expect(meeting?.papers.map(({ kind, number, date }) => [kind, number, date])).toEqual(
      whole.meetings[0]?.papers.map(({ kind, number, date }) => [kind, number, date]),
    )
    expect(bare.commendations[0]?.proposals.map(({ name, group, result }) => [name, group, result])).toEqual([
      ['Cá nhân 1', 'Tổ dân phố 3', 'approved'],
      ['Hộ gia đình 1', null, 'approved'],
      ['Cá nhân 2', null, 'rejected'],
      ['Tổ dân phố 3', null, 'approved'],
      ['Tổ dân phố 3', null, 'approved'],
    ])
    expect(bare.commendations[0]?.occasion).toBe('Khen đột xuất bà (không nêu tên) bắt cướp')
    expect(bare.register.map(({ number, signerName }) => [number, signerName])).toEqual([
      [1, 'Nguyễn Văn Mẫu'],
      [2, '(không nêu tên)'],
    ])
  })

  it('still loads into an empty program, with the same numbers', async () => {
    const first = await openWith(residentsEverywhere)
    const second = await openWith((await exportedForSuperiors(first.dataDir, 2026)).bare)
    for (const issuer of ['committee', 'people'] as const) {
      const labels = async ({ client }: typeof first) =>
        (await client.register.list({ issuer, year: 2026 })).entries.map((entry) => `${entry.label} ${entry.date}`)
      expect(await labels(second)).toEqual(await labels(first))
    }
  })

  it('lets no name be half of an official’s, and no sum or day pass for a phone', () => {
    const sound = datasetSchema.parse({
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
    const [meeting] = withoutResidents(
      sound,
      new NameRedactor({ officials: ['Nguyễn Văn Mẫu'], places: [], residents: ['Văn Mẫu'], phones: [] }),
    ).meetings
    expect(meeting?.title).toBe(
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
