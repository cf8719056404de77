import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../shared/model/dataset.ts'
import { saveStart } from '../../features/register/starts.store.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { importDataset } from '../../testing/datasetCalls.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'
import { member, term, ward } from './testing/datasetParts.ts'

const samplePath = resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json')

const chairman = {
  key: 'chu-tich',
  issuer: 'people',
  name: 'Nguyễn Văn Mẫu',
  onBehalf: false,
  form: 'direct',
  title: 'Chủ tịch',
  from: '2025-07-01',
}
const meeting = { kind: 'monthly', title: 'Giao ban', place: 'Phòng họp', plannedStart: '2026-10-05T14:00' }
const nominee = {
  recipientKind: 'collective',
  name: 'Tổ dân phố 2',
  achievement: 'Có thành tích xuất sắc',
  proposingUnit: 'Công an phường',
  result: 'approved',
}
const round = { occasion: 'Ngày hội', kind: 'thematic', date: '2026-08-19', proposals: [nominee] }

/** Empty still: files that are refused leave it so, one after the other. */
let empty: ReturnType<typeof openTestApp> | undefined
beforeEach(() => {
  empty = undefined
})

/** What the file is refused for, as `path: reason`; and that nothing of it was loaded. */
async function errorsOf(dataset: unknown): Promise<string[]> {
  empty ??= openTestApp()
  const { client } = await empty
  const answer = await importDataset(client, dataset).then(
    () => 'loaded',
    (error: unknown) => error,
  )
  expect(await client.ward.status()).toMatchObject({ ready: false })
  expect(await client.members.list()).toEqual([])
  expect(await client.ward.signers()).toEqual([])
  expect((await refusal(Promise.reject(answer))).code).toBe('INVALID')
  return fieldsOf(answer)
}

function fieldsOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('data' in error)) return []
  const { data } = error
  if (typeof data !== 'object' || data === null || !('fields' in data) || !Array.isArray(data.fields)) return []
  return data.fields.map((field: { path: string; message: string }) => `${field.path}: ${field.message}`)
}

describe('importing a dataset', () => {
  it('fills an empty program, as the user’s own', async () => {
    const { client } = await openTestApp()
    const counts = await importDataset(client, readFileSync(samplePath, 'utf8'))
    expect(counts).toEqual({ members: 12, groups: 7, meetings: 14, commendations: 3, reports: 0 })
    expect(await client.ward.status()).toMatchObject({ ready: true, sample: false })
    expect(await client.samples.remove()).toEqual({ members: 0, groups: 0, meetings: 0, commendations: 0, reports: 0 })
    expect(await client.members.list()).toHaveLength(12)
  })

  it('begins a series where the file says, over what an earlier ward left behind', async () => {
    const { client, dataDir } = await openTestApp()
    const start = { issuer: 'committee', year: 2026, code: 'KH', first: 46 } as const
    const database = await openDatabase(dataDir, 'Văn thư')
    await saveStart(database, { ...start, first: 7 }, 0)
    await database.destroy()

    await importDataset(client, { version: 1, ward, members: [member], registerStarts: [start] })

    const { starts } = await client.register.list({ issuer: 'committee', year: 2026 })
    expect(starts).toMatchObject([{ code: 'KH', first: 46 }])
  })

  it('needs little: a ward is enough, and everything left out has its usual value', async () => {
    const { client } = await openTestApp()
    await importDataset(client, {
      version: 1,
      ward,
      members: [member],
      meetings: [{ ...meeting, chair: { member: 'mau' } }],
    })
    const [listed] = await client.meetings.list({ year: 2026 })
    const { chair } = await client.meetings.get({ id: listed?.id ?? '' })
    expect(chair).toMatchObject({ honorific: 'ông', name: 'Nguyễn Văn Mẫu', post: 'Ủy viên' })
    expect((await client.ward.legalFacts()).facts.baseSalaries.length).toBeGreaterThan(2)
  })

  it('names a member on the list of a meeting with the post outside, in the chair by that of the committee', async () => {
    const { client } = await openTestApp()
    const terms = [{ ...member.terms[0], outsidePost: 'Trưởng Công an phường', unit: 'Công an phường' }]
    const people = { chair: { member: 'mau' }, attendees: [{ member: 'mau' }] }
    await importDataset(client, {
      version: 1,
      ward,
      members: [{ ...member, terms }],
      meetings: [{ ...meeting, ...people }],
    })
    const [listed] = await client.meetings.list({ year: 2026 })
    const { chair, attendees } = await client.meetings.get({ id: listed?.id ?? '' })
    expect(chair?.post).toBe('Ủy viên')
    expect(attendees[0]).toMatchObject({ post: 'Trưởng Công an phường, Ủy viên', unit: 'Công an phường' })
  })

  it('ends the legal facts of a file from before where the next begin, and marks what was to be checked', async () => {
    const { client } = await openTestApp()
    const rate = { form: 'Giấy khen', recipientKind: 'person', coefficient: 0.3, rounding: 'none' }
    const salary = { amount: 2_340_000, source: 'Nghị định A' }
    const legalFacts = {
      baseSalaries: [
        { ...salary, validFrom: '2026-07-01' },
        { ...salary, validFrom: '2024-07-01' },
      ],
      rewardRates: [
        { ...rate, validFrom: '2024-01-01', source: 'Nghị định B; cách làm tròn cần kiểm tra' },
        {
          ...rate,
          validFrom: '2024-01-01',
          recipientKind: 'household',
          source: 'Nghị định B',
          validUntil: '2025-06-30',
        },
      ],
      legalBases: [{ validFrom: '2024-01-01', lines: ['Căn cứ C'], validUntil: null, toCheck: 'Tên' }],
    }
    await importDataset(client, { version: 1, ward, legalFacts })
    const { facts } = await client.ward.legalFacts()
    expect(facts.baseSalaries.map((row) => [row.validFrom, row.validUntil])).toEqual([
      ['2024-07-01', '2026-06-30'],
      ['2026-07-01', null],
    ])
    expect(facts.rewardRates.map((row) => [row.validUntil, row.source, row.toCheck]).sort()).toEqual([
      [null, 'Nghị định B', 'Cách làm tròn'],
      ['2025-06-30', 'Nghị định B', ''],
    ])
    expect(facts.legalBases[0]).toMatchObject({ validUntil: null, toCheck: 'Tên' })
    const overlapping = {
      ...legalFacts,
      baseSalaries: legalFacts.baseSalaries.map((row) => ({ ...row, validUntil: null })),
    }
    expect(await errorsOf({ version: 1, ward, legalFacts: overlapping })).toEqual([
      'legalFacts.baseSalaries.1.validUntil: Từ 01/07/2026 đã có dòng khác. Nhập 30/06/2026.',
    ])
  })

  it('numbers the papers in the order of their days, whatever the order of the file', async () => {
    const { client } = await openTestApp()
    const paperOf = (date: string) => ({
      ...round,
      occasion: `Đợt ${date}`,
      date,
      step: 'awarding',
      papers: [{ kind: 'decision', date }],
    })
    await importDataset(client, {
      version: 1,
      ward,
      signers: [chairman],
      commendations: [paperOf('2026-08-19'), paperOf('2026-02-03')],
    })
    const rounds = await client.commendations.list({ year: 2026 })
    expect(rounds.map((one) => [one.date, one.decisionNumber, one.step])).toEqual([
      ['2026-08-19', '02/QĐ-UBND', 'awarding'],
      ['2026-02-03', '01/QĐ-UBND', 'awarding'],
    ])
  })

  it('has a decision name the submission of its day, and none without a number or of a later day', async () => {
    const head = { ...chairman, key: 'truong-ban', issuer: 'committee', onBehalf: true, title: 'Trưởng Ban' }
    const fileWith = (submitted: string | null) => ({
      version: 1,
      ward,
      signers: [chairman, head],
      commendations: [
        {
          ...round,
          date: '2026-08-19',
          step: 'awarding',
          papers: [
            { kind: 'decision', date: '2026-08-19' },
            { kind: 'submission', date: submitted },
          ],
        },
      ],
    })
    const decisionOf = async (submitted: string | null) => {
      const { client } = await openTestApp()
      await importDataset(client, fileWith(submitted))
      const [listed] = await client.commendations.list({ year: 2026 })
      const papers = await client.papers.list({ meetingId: null, roundId: listed?.id ?? '' })
      const id = papers.find(({ kind }) => kind === 'decision')?.id ?? ''
      return wordText((await client.papers.file({ id, copies: 'one' })).file)
    }

    expect(await decisionOf('2026-08-19')).toContain('tại Tờ trình số 01/TTr-BCĐ ngày 19 tháng 8 năm 2026.')
    expect(await decisionOf(null)).not.toContain('Tờ trình')
    expect(await errorsOf(fileWith('2026-08-20'))).toEqual([
      'commendations.0.papers.1.date: Ngày ký tờ trình sau ngày Quyết định số 01/QĐ-UBND (19/08/2026).',
    ])
  })

  it('is refused where there is anything already', async () => {
    const { client } = await openTestApp()
    await importDataset(client, { version: 1, ward })
    expect(await refusal(importDataset(client, { version: 1, ward }))).toMatchObject({ code: 'REFUSED' })
  })

  it('refuses what is no JSON', async () => {
    const notADataset = ': Tệp không phải dữ liệu JSON ghi bằng UTF-8. Chọn tệp bộ dữ liệu (.json).'
    expect(await errorsOf('Họ tên;Chức vụ')).toEqual([notADataset])
    expect(await errorsOf(new Uint8Array([0x22, 0xd0, 0x22]))).toEqual([notADataset])
    expect(await errorsOf([])).toEqual([': Cần là một nhóm trường { … }.'])
  })

  it('names every wrong field by its path, in Vietnamese', async () => {
    const errors = await errorsOf({
      version: 3,
      ward: { ...ward, archive: undefined },
      members: [{ ...member, name: ' ', honorific: 'anh', protocolOrder: '1' }],
      groups: {},
      meetings: [{ ...meeting, plannedStart: '05/10/2026' }],
    })
    expect(errors).toEqual([
      'version: Phiên bản tệp cần là 1 hoặc 2.',
      'ward.archive: Thiếu trường này.',
      'members.0.name: Nhập họ và tên.',
      'members.0.honorific: Chọn ông hoặc bà.',
      'members.0.protocolOrder: Nhập thứ tự.',
      'groups: Cần là một danh sách [ … ].',
      'meetings.0.plannedStart: Ngày giờ không đúng. Ví dụ 19:30 ngày 19/08/2026.',
    ])
  })

  it('refuses fields that this book does not keep, and says so', async () => {
    const errors = await errorsOf({ version: 1, ward, members: [{ ...member, cccd: '0' }], doiTuong: [] })
    expect(errors).toEqual([
      'members.0.cccd: Trường “cccd” không có trong sổ này. Bỏ trường này khỏi tệp; sổ không lưu giấy tờ tùy thân và dữ liệu về đối tượng.',
      'doiTuong: Trường “doiTuong” không có trong sổ này. Bỏ trường này khỏi tệp; sổ không lưu giấy tờ tùy thân và dữ liệu về đối tượng.',
    ])
  })

  it('refuses references that lead nowhere', async () => {
    const errors = await errorsOf({
      version: 1,
      ward,
      members: [member, { ...member, protocolOrder: 2 }],
      meetings: [
        {
          ...meeting,
          chair: { post: 'Khách' },
          attendees: [{ member: 'mau' }, { member: 'ai-do', honorific: 'ông', name: 'Ai Đó' }],
          contributions: [{ agendaItem: 'muc-9', speakerName: 'Ai Đó', content: 'Ý kiến' }],
          tasks: [{ conclusion: 'kl', content: 'Việc', owner: 'Ai Đó' }],
        },
      ],
      commendations: [
        {
          ...round,
          meeting: 'hop-nao',
          proposals: [{ ...nominee, group: 'Tổ 9' }],
          papers: [{ kind: 'decision', signer: 'x' }],
        },
      ],
    })
    expect(errors).toEqual([
      'members.1.key: Khóa “mau” đã dùng cho dòng khác.',
      'meetings.0.chair.honorific: Chọn ông hoặc bà.',
      'meetings.0.chair.name: Nhập họ và tên hoặc khóa thành viên.',
      'meetings.0.attendees.1.member: Không tìm thấy “ai-do” trong tệp.',
      'meetings.0.contributions.0.agendaItem: Không tìm thấy “muc-9” trong tệp.',
      'meetings.0.tasks.0.conclusion: Không tìm thấy “kl” trong tệp.',
      'commendations.0.meeting: Không tìm thấy “hop-nao” trong tệp.',
      'commendations.0.proposals.0.group: Không tìm thấy “Tổ 9” ở phần groups của tệp.',
      'commendations.0.papers.0.signer: Không tìm thấy “x” trong tệp.',
    ])
  })

  it('keeps the rules of the forms that look at more than one field', async () => {
    const group = { name: 'Tổ dân phố 1', from: '2020-01-01' }
    const errors = await errorsOf({
      version: 1,
      ward: { ...ward, headers: [...ward.headers, ...ward.headers] },
      wardYears: [0, 1].map(() => ({ year: 2026, areaHa: null, groups: null, households: null, residents: null })),
      signers: [{ ...chairman, form: 'KT' }],
      members: [{ ...member, terms: [term, term] }],
      groups: [group, group],
      meetings: [
        {
          ...meeting,
          plannedEnd: '2026-10-05T13:00',
          attendees: [{ member: 'mau' }, { member: 'mau' }],
          tasks: [{ content: 'Việc', owner: 'Ai Đó', deadline: '2026-10-01', doneOn: '2026-10-02' }],
        },
      ],
      commendations: [{ ...round, proposals: [{ ...nominee, recipientKind: 'person' }] }],
    })
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      'ward.headers.1.validFrom',
      'wardYears.1.year',
      'signers.0.headTitle',
      'members.0.terms',
      'groups.1.name',
      'meetings.0.plannedEnd',
      'meetings.0.attendees.1.name',
      'meetings.0.tasks.0.deadline',
      'meetings.0.tasks.0.doneOn',
      'commendations.0.proposals.0.honorific',
    ])
  })

  it('tells at once what cannot be read, what leads nowhere and what breaks a rule', async () => {
    const group = { name: 'Tổ dân phố 1', from: '2020-01-01' }
    const errors = await errorsOf({
      version: 1,
      ward: { ...ward, archive: 5, headers: [...ward.headers, ...ward.headers] },
      signers: [{ ...chairman, from: 'hôm qua' }],
      members: [
        { ...member, key: 'khong-ten', name: undefined },
        { ...member, name: ' ', terms: [] },
        { ...member, key: 'hai-nhiem-ky', protocolOrder: 'hai', terms: [term, term] },
      ],
      groups: [{ ...group, name: 7 }, group, group],
      meetings: [
        {
          ...meeting,
          title: '',
          plannedEnd: '2026-10-05T13:00',
          attendees: [{ member: 'khong-ten' }, { member: 'ai-do' }, { member: 'mau', status: 'ngủ' }],
          papers: [{ kind: 'decision', signer: 'chu-tich' }],
        },
        { ...meeting, state: 'closed', actualStart: '2026-10-05T14:00', actualEnd: 'trưa' },
      ],
      commendations: [
        {
          ...round,
          step: 'awarding',
          proposals: [
            { ...nominee, achievement: '' },
            { ...nominee, recipientKind: 'person', group: 'Tổ 9' },
          ],
        },
        { ...round, step: 'done', papers: [{ kind: 'decision', date: '19/8' }] },
      ],
    })
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      'ward.archive',
      'signers.0.from',
      'members.0.name',
      'members.1.name',
      'members.2.protocolOrder',
      'groups.0.name',
      'meetings.0.title',
      'meetings.0.attendees.2.status',
      'meetings.1.actualEnd',
      'commendations.0.proposals.0.achievement',
      'commendations.1.papers.0.date',
      'meetings.0.attendees.1.member',
      'commendations.0.proposals.1.group',
      'ward.headers.1.validFrom',
      'members.1.terms',
      'members.2.terms',
      'groups.2.name',
      'meetings.0.plannedEnd',
      'meetings.1.chair',
      'meetings.1.secretary',
      'meetings.0.papers.0.kind',
      'commendations.0.proposals.1.honorific',
      'commendations.0.papers',
      'commendations.1.awardedOn',
    ])
  })

  it('tells every paper that cannot be signed', async () => {
    const errors = await errorsOf({
      version: 1,
      ward,
      signers: [chairman],
      commendations: [
        { ...round, papers: [{ kind: 'decision', date: '2026-08-19' }] },
        { ...round, step: 'awarding', date: '2024-08-19', papers: [{ kind: 'decision', date: '2024-08-19' }] },
      ],
    })
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      'commendations.1.papers.0.signer',
      'commendations.0.papers.0',
    ])
  })

  it('takes no step that the screens would refuse', async () => {
    const withRound = (changes: Partial<Dataset['commendations'][number]> | object) =>
      errorsOf({ version: 1, ward, signers: [chairman], commendations: [{ ...round, ...changes }] })

    expect(
      await errorsOf({
        version: 1,
        ward,
        meetings: [{ ...meeting, state: 'closed', actualStart: '2026-10-05T14:00' }],
      }),
    ).toContain('meetings.0.actualEnd: Nhập giờ kết thúc thực tế.')
    expect(await errorsOf({ version: 1, ward, meetings: [{ ...meeting, papers: [{ kind: 'decision' }] }] })).toEqual([
      'meetings.0.papers.0.kind: Quyết định thuộc đợt khen thưởng.',
    ])
    expect(
      await withRound({ step: 'deciding', papers: [{ kind: 'decision', date: '2024-08-19', signer: 'chu-tich' }] }),
    ).toContain(
      'commendations.0.papers.0.date: Nguyễn Văn Mẫu giữ chức vụ từ 01/07/2025, không ký được ngày 19/08/2024. Chọn người ký khác hoặc ngày khác.',
    )
    expect(await withRound({ papers: [{ kind: 'decision', date: '2026-08-19' }] })).toEqual([
      'commendations.0.papers.0: Đợt khen thưởng chưa đến bước Quyết định. Xét xong các đề nghị rồi chuyển bước.',
    ])
    const decisions = [{ kind: 'decision', date: '2026-08-19', number: 1 }]
    expect(
      await errorsOf({
        version: 1,
        ward,
        signers: [chairman],
        commendations: [1, 2].map(() => ({ ...round, step: 'awarding', papers: decisions })),
      }),
    ).toEqual([
      'commendations.1.papers.0.number: Số 01/QĐ-UBND đã dùng cho quyết định ngày 19/8. Chọn số khác hoặc để trống để lấy số 02.',
    ])
    expect(await withRound({ step: 'done', awardedOn: '2026-08-20' })).toEqual([
      'commendations.0.papers: Bước “awarding” hoặc “done” cần một quyết định có ngày ký (date).',
    ])
    expect(
      await withRound({ step: 'done', awardedOn: '2026-08-18', papers: [{ kind: 'decision', date: '2026-08-19' }] }),
    ).toEqual(['commendations.0.awardedOn: Nhập ngày trao, không trước ngày quyết định.'])
  })
})
