import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../../../shared/model/dataset.ts'
import { attendee, plannedMeeting } from '../../testing/meetingFixtures.ts'
import { closed, draft } from '../../testing/paperFixtures.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { collective, decidedRound, openWithSigners, roundOf } from '../../testing/roundsToDecide.ts'
import { type Client, openTestApp } from '../../testing/testApp.ts'
import { exportedForSuperiors, openWith } from './testing/exported.ts'

const sample: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json'), 'utf8'),
)

const exported = async (dataDir: string, year: number) => (await exportedForSuperiors(dataDir, year)).whole

async function figuresOf(client: Client, year: number) {
  const { figures, tables, charts } = await client.reports.figures({ kind: 'year', year, part: 1 })
  return { figures, tables, charts }
}

/** The lines of both books of a year, without what only one program knows. */
async function bookOf(client: Client, year: number) {
  const books = [
    await client.register.list({ issuer: 'committee', year }),
    await client.register.list({ issuer: 'people', year }),
  ]
  return books.map(({ entries, gaps }) => ({
    gaps,
    entries: entries.map(({ id: _id, paperId: _paper, revision: _revision, sample: _sample, ...line }) => line),
  }))
}

describe('the records of a year in the format of version 1', () => {
  it.each([2023, 2026])('loaded into an empty program gives the records of %i again', async (year) => {
    const first = await openWith(sample)
    const dataset = await exported(first.dataDir, year)
    const second = await openWith(dataset)

    expect(await exported(second.dataDir, year)).toEqual(dataset)
    expect(datasetSchema.parse(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
    expect(dataset.meetings.length).toBeGreaterThan(3)
    expect(dataset.commendations).toHaveLength(1)
    expect(dataset.meetings.flatMap((meeting) => meeting.papers).some((paper) => paper.number !== null)).toBe(true)
    expect(await bookOf(second.client, year)).toEqual(await bookOf(first.client, year))
  })

  it('says of a stand-in Ông or Bà and the post', async () => {
    const first = await openWith(sample)
    const sent = { standInName: 'Hồ Thị Ví', standInHonorific: 'bà', standInPost: 'Phó Bí thư Đoàn phường' } as const
    const attendees = [attendee({ status: 'stand-in', ...sent }), attendee({ name: 'Đỗ Văn Hai' })]
    const { id } = await first.client.meetings.create(plannedMeeting({ attendees }))
    const second = await openWith(await exported(first.dataDir, 2026))
    const { title } = await first.client.meetings.get({ id })
    const loaded = (await second.client.meetings.list({ year: 2026 })).find((one) => one.title === title)
    const meeting = await second.client.meetings.get({ id: loaded?.id ?? '' })
    expect(meeting.attendees).toMatchObject([sent, { standInHonorific: null, standInPost: '' }])
  })

  it('gives the figures of the year again', async () => {
    const first = await openWith(sample)
    const second = await openWith(await exported(first.dataDir, 2026))
    const [before, after] = [await figuresOf(first.client, 2026), await figuresOf(second.client, 2026)]
    expect(after.figures.map(({ label, value }) => [label, value])).toEqual(
      before.figures.map(({ label, value }) => [label, value]),
    )
    expect(after.figures.some(({ value }) => value !== null && value > 0)).toBe(true)
  })

  it('holds that year and of the years before only the figures of ward and groups', async () => {
    const { dataDir } = await openWith(sample)
    const dataset = await exported(dataDir, 2023)
    expect(new Set(dataset.meetings.map((meeting) => meeting.plannedStart.slice(0, 4)))).toEqual(new Set(['2023']))
    expect(new Set(dataset.commendations.map((round) => round.date.slice(0, 4)))).toEqual(new Set(['2023']))
    const years = [...dataset.wardYears, ...dataset.groups.flatMap((group) => group.years)].map(({ year }) => year)
    expect(Math.max(...years)).toBe(2023)
    expect(dataset.members.length).toBeGreaterThan(8)
  })

  it('keeps cancelled numbers, what was entered in the register and numbers of papers written elsewhere', async () => {
    const { client, dataDir } = await openWithSigners()
    await client.register.add(manual({ note: 'Bản giấy' }))
    const typed = await client.register.add(manual({ code: 'BC', date: '2026-03-01', subject: 'Báo cáo quý I' }))
    await client.register.cancel({ id: typed.id, revision: 0, reason: 'Ghi nhầm' })
    const paper = await draft(client, 'conclusions', await closed(client))
    const entry = await client.register.issue({ paperId: paper.id, date: '2026-11-22', number: 7 })
    const columns = {
      recipients: 'Công an phường',
      keeper: 'VT',
      copies: 3,
      sentOn: '2026-11-22',
      receivedBy: 'Bà Lan',
      note: '',
    }
    await client.register.update({ id: entry.id, revision: 0, columns })
    const decided = await decidedRound(client)
    await client.register.cancel({ id: decided.entry.id, revision: 0, reason: 'Sai tên' })

    const dataset = await exported(dataDir, 2026)
    const second = await openWith(dataset)

    expect(await bookOf(second.client, 2026)).toEqual(await bookOf(client, 2026))
    expect(await exported(second.dataDir, 2026)).toEqual(dataset)
    expect(dataset.register).toMatchObject([{ note: 'Bản giấy', cancelReason: '' }, { cancelReason: 'Ghi nhầm' }])
    const papers = dataset.meetings.flatMap((meeting) => meeting.papers)
    expect(papers).toMatchObject([{ number: 7, register: { receivedBy: 'Bà Lan', sentOn: '2026-11-22' } }])
    expect(dataset.commendations).toMatchObject([{ step: 'deciding', papers: [{ cancelReason: 'Sai tên' }] }])
  })

  it('keeps why minutes were opened again', async () => {
    const { client, dataDir } = await openWithSigners()
    const id = await closed(client)
    await client.meetings.reopen({ id, revision: 2, reason: 'Ghi thiếu ý kiến' })
    const dataset = await exported(dataDir, 2026)
    expect(dataset.meetings).toMatchObject([{ reopenings: [{ at: '2026-11-22T08:00', reason: 'Ghi thiếu ý kiến' }] }])
    const second = await openWith(dataset)
    expect(await exported(second.dataDir, 2026)).toEqual(dataset)
  })

  it('writes a number of another year’s meeting into the register of its own year', async () => {
    const { client, dataDir } = await openWithSigners()
    const id = await closed(client, {
      plannedStart: '2025-12-30T08:00',
      plannedEnd: null,
      actualStart: '2025-12-30T08:00',
      actualEnd: '2025-12-30T09:00',
    })
    const minutes = await draft(client, 'minutes', id)
    await client.register.issue({ paperId: minutes.id, date: '2026-01-05', number: null })

    const dataset = await exported(dataDir, 2026)

    expect(dataset.meetings).toEqual([])
    expect(dataset.register).toMatchObject([{ code: 'BB', number: 1, date: '2026-01-05' }])
    expect((await exported(dataDir, 2025)).meetings).toMatchObject([{ papers: [{ number: 1, date: '2026-01-05' }] }])
  })

  it('leaves out what lies in the bin, and who does', async () => {
    const { client, dataDir } = await openWithSigners()
    const { id } = await client.meetings.create(plannedMeeting())
    await client.meetings.remove({ id })
    const round = await client.commendations.create(roundOf({ proposals: [collective()] }))
    await client.commendations.remove({ id: round.id })
    expect(await exported(dataDir, 2026)).toMatchObject({ meetings: [], commendations: [] })
  })

  it('leads from a proposal to a group only where its name leads there', async () => {
    const { client, dataDir } = await openWithSigners()
    const group = { headName: '', headPhone: '', deputyName: '', hall: '', years: [] }
    const old = await client.groups.create({ ...group, name: 'Tổ 1', from: '2000-01-01', until: '2025-06-30' })
    const now = await client.groups.create({ ...group, name: 'Tổ 1', from: '2025-07-01', until: null })
    const proposals = [collective({ groupId: old.id, name: 'A' }), collective({ groupId: now.id, name: 'B' })]
    await client.commendations.create(roundOf({ proposals }))
    const { commendations } = await exported(dataDir, 2026)
    expect(commendations[0]?.proposals.map((one) => [one.name, one.group])).toEqual([
      ['A', null],
      ['B', 'Tổ 1'],
    ])
  })

  it('is refused before the ward is set up', async () => {
    const { dataDir } = await openTestApp()
    await expect(exported(dataDir, 2026)).rejects.toThrow(/phường/i)
  })
})
