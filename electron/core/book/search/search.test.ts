import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../../shared/contract/search.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { contribution, heldMeeting, plannedMeeting } from '../../testing/meetingFixtures.ts'
import { sampleRound } from '../../testing/roundFixtures.ts'
import { type Client, openTestApp } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { chooseHits } from './search.rules.ts'

const find = async (client: Client, query: string) =>
  (await client.search.find({ query })).map((hit) => `${hit.kind}: ${hit.title} | ${hit.detail}`)

describe('search', () => {
  it('finds a phone number however it was spaced', async () => {
    const { client } = await openTestApp('2026-11-22T16:00')
    const terms = [
      { id: v7(), committeePost: 'Ủy viên', outsidePost: '', unit: '', from: '2023-01-01', until: null, decision: '' },
    ]
    // Pasted with marks of direction around it.
    const phone = '\u202D0905 123 456\u202C'
    await client.members.create({ name: 'Đặng Văn Ấn', honorific: 'ông', phone, protocolOrder: 1, terms })
    for (const query of ['0905123456', '0905.123.456', '0905 123 456', '123-456']) {
      expect(
        (await client.search.find({ query })).map(({ title }) => title),
        query,
      ).toEqual(['Đặng Văn Ấn'])
    }
    // The same digits in another order are another number.
    for (const other of ['0905123457', '0905213456']) expect(await client.search.find({ query: other })).toEqual([])
  })

  it('finds a meeting by who was in the room, in the chair, or wrote', async () => {
    const { client } = await openTestApp('2026-11-22T16:00')
    const named = (name: string) => ({ memberId: null, honorific: 'ông' as const, name, post: '' })
    const [attendee] = heldMeeting().attendees
    if (!attendee) throw new Error('no attendee')
    const attendees = [{ ...attendee, memberId: null, name: 'Hồ Văn Quýt' }]
    const { id } = await client.meetings.create(
      heldMeeting({ chair: named('Lò Văn Chanh'), secretary: named('Vừ Thị Mơ'), attendees }),
    )
    for (const query of ['ho van quyt', 'lo van chanh', 'vu thi mo']) {
      expect(
        (await client.search.find({ query })).map((hit) => hit.id),
        query,
      ).toEqual([id])
    }
  })

  it('finds every kind of record without accents, each with a line that tells it apart', async () => {
    const { client } = await openTestApp('2026-11-22T16:00')
    await client.ward.setUp(sampleWard)
    const term = { id: v7(), outsidePost: 'Trưởng Công an phường', unit: '', until: null, decision: '' }
    await client.members.create({
      name: 'Đặng Văn Ấn',
      honorific: 'ông',
      phone: '',
      protocolOrder: 1,
      terms: [{ ...term, committeePost: 'Phó Trưởng Ban', from: '2023-01-01' }],
    })
    await client.groups.create(sampleGroup())
    const meeting = await client.meetings.create(heldMeeting())
    await client.commendations.create(sampleRound())
    await client.meetings.close(await client.meetings.start(meeting))
    const paper = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
    const entry = await client.register.issue({ paperId: paper.id, date: '2026-11-22', number: null })
    const { subject } = await client.papers.get({ id: paper.id })

    expect(await find(client, 'dang an')).toEqual(['member: Đặng Văn Ấn | Phó Trưởng Ban · Trưởng Công an phường'])
    expect(await find(client, 'TỔ DÂN phố mẫu')).toEqual([
      'group: Tổ dân phố 3 | Tổ trưởng Lê Văn Mẫu · Hội trường tổ dân phố 3',
      // Somebody of that name was in the room.
      'meeting: Họp Ban Chỉ đạo quý IV năm 2026 | Họp Ban Chỉ đạo · 14:00 22/11/2026 · Hội trường UBND phường',
    ])
    expect(await find(client, 'nga tu camera')).toEqual([
      'meeting: Họp Ban Chỉ đạo quý IV năm 2026 | Họp Ban Chỉ đạo · 14:00 22/11/2026 · Hội trường UBND phường',
    ])
    expect(await find(client, 'cuong')).toEqual([
      'round: Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026 | Đợt khen thưởng · 20/11/2026',
    ])
    expect(await find(client, 'bien ban')).toEqual([
      `paper: Biên bản · ${subject} | Số ${entry.label} · 22/11/2026`,
      `register: ${entry.label} · ${subject} | Biên bản · 22/11/2026`,
    ])
    expect(await find(client, '01/bb')).toEqual([expect.stringContaining('register: 01/BB-BCĐ')])
  })

  it('tells of a line of the register in which book it stands, and of nothing else', async () => {
    const { client } = await openTestApp('2026-11-22T16:00')
    await client.ward.setUp(sampleWard)
    const line = { subject: 'Triển khai phong trào', signerName: 'Lê Văn Mẫu', recipients: '', keeper: '' }
    const later = { copies: null, sentOn: null, receivedBy: '', note: '', number: null, code: 'KH' }
    const [old, own] = [
      await client.register.add({ ...line, ...later, issuer: 'people', date: '2024-03-01' }),
      await client.register.add({ ...line, ...later, issuer: 'committee', date: '2026-03-01' }),
    ]
    await client.commendations.create(sampleRound({ occasion: 'Triển khai phong trào' }))

    const hits = await client.search.find({ query: 'trien khai phong trao' })

    expect(hits.map(({ kind, id, book }) => [kind, id, book])).toEqual([
      ['round', expect.any(String), undefined],
      ['register', own.id, { issuer: 'committee', year: 2026 }],
      ['register', old.id, { issuer: 'people', year: 2024 }],
    ])
  })

  it('finds a number that stands in a text, however it is spaced there', async () => {
    const { client } = await openTestApp()
    const contributions = [contribution({ content: 'Báo tin qua số 0905.123 456, trực cả ngày 24' })]
    const { id } = await client.meetings.create(plannedMeeting({ contributions }))
    for (const query of ['0905123456', 'truc 0905-123-456', '123456']) {
      expect(
        (await client.search.find({ query })).map((hit) => hit.id),
        query,
      ).toEqual([id])
    }
    expect(await client.search.find({ query: '0905124' })).toEqual([])
  })

  it('asks every word, and takes % and _ for themselves', async () => {
    const { client } = await openTestApp()
    const contributions = [contribution({ content: 'Đạt 100% kế hoạch, tệp ban_chi_dao.docx' })]
    await client.meetings.create(plannedMeeting({ contributions }))

    expect(await find(client, '100%')).toHaveLength(1)
    expect(await find(client, 'ban_chi')).toHaveLength(1)
    expect(await find(client, 'dat hoach')).toHaveLength(1)
    for (const nothing of ['dat khongco', '10%', 'dat_100', '%%', '\\', '', '   ']) {
      expect(await find(client, nothing)).toEqual([])
    }
  })

  it('leaves out the bin', async () => {
    const { client } = await openTestApp()
    await client.ward.setUp(sampleWard)
    const group = await client.groups.create(sampleGroup())
    const meeting = await client.meetings.create(plannedMeeting())
    const round = await client.commendations.create(sampleRound())
    const report = await client.reports.create({ kind: 'year', year: 2026, part: 1 })
    await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
    await client.papers.create({ kind: 'submission', sourceId: round.id })
    await client.papers.create({ kind: 'report', sourceId: report.id })
    for (const query of ['bien ban', 'to trinh', 'bao cao']) expect(await find(client, query)).not.toEqual([])
    await client.groups.remove({ id: group.id })
    await client.meetings.remove({ id: meeting.id })
    await client.commendations.remove({ id: round.id })
    await client.reports.remove({ id: report.id })

    const queries = ['to dan pho', 'ban chi dao', 'bien ban', 'to trinh', 'bao cao', 'ngay hoi']
    for (const query of queries) expect(await find(client, query)).toEqual([])
  })
})

describe('chooseHits', () => {
  const hits = (kind: SearchHit['kind'], count: number, title = 'họp'): SearchHit[] =>
    Array.from({ length: count }, () => ({ kind, id: v7(), title, detail: '' }))
  const kinds = (chosen: SearchHit[]) => chosen.map((hit) => hit.kind)

  it('shows at most thirty, and some of every kind', () => {
    const chosen = chooseHits('hop', [hits('member', 40), hits('meeting', 40), hits('paper', 2)])

    expect(chosen).toHaveLength(30)
    expect(kinds(chosen).filter((kind) => kind === 'member')).toHaveLength(23)
    expect(kinds(chosen).filter((kind) => kind === 'meeting')).toHaveLength(5)
    expect(kinds(chosen).slice(-2)).toEqual(['paper', 'paper'])
  })

  it('puts those first whose title holds the query', () => {
    const [other, titled] = [hits('meeting', 2, 'Sơ kết'), hits('meeting', 1, 'Họp giao ban')]
    expect(chooseHits('hop', [[...other, ...titled]]).map((hit) => hit.title)).toEqual([
      'Họp giao ban',
      'Sơ kết',
      'Sơ kết',
    ])
  })
})
