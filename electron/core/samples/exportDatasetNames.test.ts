import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../../shared/model/dataset.ts'
import type { Table } from '../../../shared/model/tables.ts'
import { openDatabase } from '../database/database.ts'
import { withoutNames } from '../reports/tablesFor.ts'
import { readTraces } from './exportDatasetKnown.ts'
import { withoutResidents } from './exportDatasetNames.ts'
import { Traces } from './exportDatasetTraces.ts'
import { exported, openWith } from './testing/exported.ts'

/** Stands in every name, text and number that a resident may be known by. */
const marker = 'Zelkova'
const phone = '0987654321'
const spacedPhone = '0987 654 321'

const term = {
  committeePost: 'Ủy viên',
  outsidePost: 'Trưởng Công an phường',
  unit: 'Công an phường',
  from: '2023-01-01',
}

/** A year in which residents stand wherever one can be written. */
const dataset = {
  version: 1,
  ward: {
    committee: { fullName: 'Ban Chỉ đạo', shortName: 'Ban Chỉ đạo', symbol: 'BCĐ', usesParentSeal: true },
    peopleSymbol: 'UBND',
    committeeNumbering: 'per-kind',
    peopleNumbering: 'per-kind',
    archive: 'VT',
    headers: [
      {
        validFrom: '2020-01-01',
        wardName: 'Diên Hồng',
        province: 'tỉnh Gia Lai',
        district: '',
        showSuperior: false,
        placeName: 'Diên Hồng',
      },
    ],
  },
  wardYears: [{ year: 2026, areaHa: 144, groups: 1, households: 450, residents: 2000 }],
  signers: [
    {
      key: 'tb',
      issuer: 'committee',
      name: 'Nguyễn Văn Mẫu',
      onBehalf: true,
      form: 'direct',
      title: 'Trưởng Ban',
      from: '2023-01-01',
    },
    {
      key: 'ct',
      issuer: 'people',
      name: 'Nguyễn Văn Mẫu',
      onBehalf: false,
      form: 'direct',
      title: 'Chủ tịch',
      from: '2023-01-01',
    },
  ],
  members: [
    { key: 'mau', name: 'Nguyễn Văn Mẫu', honorific: 'ông', phone, protocolOrder: 1, terms: [term] },
    { key: 'hanh', name: 'Lê Thị Hạnh', honorific: 'bà', phone: spacedPhone, protocolOrder: 2, terms: [term] },
  ],
  groups: [
    {
      name: 'Tổ dân phố 3',
      headName: `Lê ${marker}`,
      headPhone: phone,
      deputyName: `Vũ ${marker}`,
      hall: 'Hội trường tổ 3',
      from: '2019-01-01',
      years: [{ year: 2026, households: 450, residents: 2000, committedHouseholds: 400 }],
    },
  ],
  meetings: [
    {
      key: 'dien-dan',
      state: 'closed',
      kind: 'forum',
      title: `Diễn đàn tại nhà ông Lê ${marker}`,
      place: `Nhà bà VŨ ${marker.toUpperCase()}, gọi ${spacedPhone}`,
      plannedStart: '2026-08-09T19:30',
      chair: { member: 'mau' },
      secretary: { member: null, honorific: 'bà', name: `Trần ${marker}`, post: `Thư ký ${marker}` },
      invitationNote: `Liên hệ ${marker} ${phone}`,
      actualStart: '2026-08-09T19:30',
      actualEnd: '2026-08-09T21:00',
      residentCount: 80,
      attendees: [
        { member: 'mau', status: 'present' },
        { member: 'hanh', status: 'stand-in', standInName: `Đỗ ${marker}`, reason: `Chăm ${marker}` },
        {
          member: null,
          honorific: 'ông',
          name: `Lê ${marker}`,
          post: `Tổ trưởng ${marker}`,
          unit: marker,
          role: 'guest',
          status: 'present',
        },
        {
          member: null,
          honorific: 'ông',
          name: `Lê ${marker}`,
          post: `Dân ${marker}`,
          role: 'guest',
          status: 'present',
        },
      ],
      agenda: [
        { key: 'a', title: `Việc nhà ${marker}`, presenter: `Ông ${marker}`, minutes: 10, summary: `Nói về ${marker}` },
      ],
      contributions: [
        {
          agendaItem: 'a',
          speakerName: `Lê ${marker}`,
          speakerPost: marker,
          topic: `Lô đất ${marker}`,
          content: marker,
          reply: marker,
          repliedBy: `Vũ ${marker}`,
        },
        {
          agendaItem: null,
          speakerName: 'Lê Thị Hạnh',
          speakerPost: 'Ủy viên',
          topic: 'Camera an ninh',
          content: marker,
          repliedBy: 'Nguyễn Văn Mẫu',
          reply: '',
        },
      ],
      votes: [{ agendaItem: 'a', matter: `Bầu ${marker}`, inFavour: 70, against: 5, abstaining: 5 }],
      conclusions: [{ key: 'k', content: `Giao ${marker}` }],
      tasks: [
        {
          conclusion: 'k',
          content: `Gặp ${marker}`,
          owner: `Bà ${marker}`,
          unit: `Hộ ${marker}`,
          deadline: '2026-09-01',
        },
        { conclusion: null, content: marker, owner: 'Lê Thị Hạnh', doneOn: '2026-08-20' },
      ],
      reopenings: [{ at: '2026-08-10T08:00', reason: `Thiếu ${marker}` }],
      papers: [
        {
          kind: 'invitation',
          date: '2026-08-05',
          subject: `Mời ${marker}`,
          addressees: [`Ông ${marker}`],
          closing: marker,
          opening: marker,
          body: [marker],
          recipients: [marker],
        },
        {
          kind: 'minutes',
          date: '2026-08-09',
          subject: marker,
          register: {
            recipients: marker,
            keeper: marker,
            copies: 2,
            sentOn: '2026-08-10',
            receivedBy: marker,
            note: marker,
          },
        },
        {
          kind: 'conclusions',
          date: '2026-08-10',
          opening: marker,
          body: [marker],
          closing: marker,
          cancelReason: `Sai ${marker}`,
        },
      ],
    },
  ],
  commendations: [
    {
      occasion: `Khen đột xuất bà Vũ ${marker} bắt cướp`,
      kind: 'sudden',
      date: '2026-08-19',
      meeting: 'dien-dan',
      step: 'done',
      awardedOn: '2026-08-20',
      funding: 'Quỹ thi đua',
      note: marker,
      proposals: [
        {
          recipientKind: 'person',
          honorific: 'bà',
          name: `Vũ ${marker}`,
          description: marker,
          achievement: marker,
          proposingUnit: 'Công an phường',
          group: 'Tổ dân phố 3',
          result: 'approved',
        },
        {
          recipientKind: 'household',
          honorific: 'ông',
          name: `Phạm ${marker}`,
          description: marker,
          achievement: marker,
          proposingUnit: 'Công an phường',
          result: 'approved',
        },
        {
          recipientKind: 'person',
          honorific: 'ông',
          name: `Ngô ${marker}`,
          achievement: marker,
          proposingUnit: 'Công an phường',
          result: 'rejected',
          resultNote: marker,
        },
        {
          recipientKind: 'collective',
          name: 'Tổ dân phố 3',
          achievement: `${marker} một`,
          proposingUnit: 'Công an phường',
          result: 'approved',
        },
        {
          recipientKind: 'collective',
          name: 'Tổ dân phố 3',
          achievement: `${marker} hai`,
          proposingUnit: 'Công an phường',
          result: 'approved',
        },
      ],
      papers: [
        {
          kind: 'submission',
          date: '2026-08-18',
          subject: marker,
          opening: `${marker}, 02 tập thể, 01 hộ gia đình, 01 cá nhân`,
          closing: marker,
          recipients: [marker],
        },
        { kind: 'decision', date: '2026-08-19', subject: marker, recipients: [marker] },
      ],
    },
  ],
  register: [
    {
      issuer: 'committee',
      code: 'KH',
      date: '2026-02-10',
      number: 1,
      subject: `Về ${marker}`,
      signerName: 'Nguyễn Văn Mẫu',
      recipients: marker,
      keeper: marker,
      receivedBy: marker,
      note: marker,
      cancelReason: marker,
    },
    { issuer: 'committee', code: 'KH', date: '2026-02-11', number: 2, subject: marker, signerName: `Ông ${marker}` },
  ],
}

describe('the dataset for superiors', { timeout: 60_000 }, () => {
  it('names no resident anywhere and holds no phone, where the whole one has all of them', async () => {
    const { dataDir } = await openWith(dataset)
    const whole = JSON.stringify(await exported(dataDir, 2026))
    const bare = JSON.stringify(await exported(dataDir, 2026, false))
    expect(whole.split(marker).length).toBeGreaterThan(60)
    expect(whole).toContain(phone)
    expect(bare).not.toMatch(new RegExp(marker, 'i'))
    expect(bare.replace(/\D/g, '')).not.toContain(phone)
  })

  it('keeps who holds office, and every count, day and number', async () => {
    const { dataDir } = await openWith(dataset)
    const whole = await exported(dataDir, 2026)
    const bare = await exported(dataDir, 2026, false)
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
    const first = await openWith(dataset)
    const second = await openWith(await exported(first.dataDir, 2026, false))
    for (const issuer of ['committee', 'people'] as const) {
      const labels = async ({ client }: typeof first) =>
        (await client.register.list({ issuer, year: 2026 })).entries.map((entry) => `${entry.label} ${entry.date}`)
      expect(await labels(second)).toEqual(await labels(first))
    }
  })

  it('lets no name be half of an official’s, and no sum or day pass for a phone', () => {
    const sound = datasetSchema.parse({
      ...dataset,
      commendations: [],
      meetings: [
        {
          ...dataset.meetings[0],
          papers: [],
          title:
            'Hội nghị do ông Nguyễn Văn Mẫu chủ trì, có Văn Mẫu dự, ngày 09/08/2026, 2.160.000.000 đồng, gọi 0905.000.000',
          contributions: [{ speakerName: 'Văn Mẫu', content: 'x' }],
        },
      ],
    })
    const [meeting] = withoutResidents(
      sound,
      new Traces({ kept: ['Nguyễn Văn Mẫu'], residents: ['Văn Mẫu'], phones: [] }),
    ).meetings
    expect(meeting?.title).toBe(
      'Hội nghị do ông Nguyễn Văn Mẫu chủ trì, có (không nêu tên) dự, ngày 09/08/2026, 2.160.000.000 đồng, gọi (không nêu số)',
    )
  })

  it('goes with tables in which no title names a resident', async () => {
    const { dataDir } = await openWith(dataset)
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
    const cleared = withoutNames(table, await readTraces(database))
    await database.destroy()
    expect(cleared.rows).toEqual([
      ['Thăm ông (không nêu tên), (không nêu số)', 905_123_456],
      ['Họp do ông Nguyễn Văn Mẫu chủ trì', null],
    ])
  })

  it('takes any name, whatever it means to a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        const traces = new Traces({ kept: [], residents: [`${text} Văn A`], phones: [text] })
        expect(traces.clean('Cũ (1)')).toBe('Cũ (1)')
        expect(traces.clean(`Thăm ${text} Văn A.`)).not.toContain('Văn A')
      }),
    )
  })
})
