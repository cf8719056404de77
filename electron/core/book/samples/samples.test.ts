import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { features } from '../../features.ts'
import { inTransaction, openDatabase } from '../../platform/database/database.ts'
import { newId } from '../../schema/ids.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { importDataset } from '../../testing/datasetCalls.ts'
import { heldMeeting } from '../../testing/meetingFixtures.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { collective, roundOf } from '../../testing/roundsToDecide.ts'
import { openSampleApp, sampleFolder } from '../../testing/sampleBook.ts'
import { type Client, openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { ward } from '../dataset/testing/datasetParts.ts'
import { removeSample } from './samples.store.ts'

const samplePath = resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json')

const whole = { members: 12, groups: 7, meetings: 14, commendations: 3, reports: 0 }

describe('the sample ward', () => {
  it('fills an empty program with a believable ward', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')

    expect(await client.samples.load()).toEqual(whole)

    expect(await client.ward.status()).toMatchObject({ ready: true, sample: true, wardName: 'phường Diên Hồng' })
    expect((await client.members.list()).every((member) => member.sample)).toBe(true)
    const rounds = await client.commendations.list({ year: 2023 })
    expect(rounds).toMatchObject([{ step: 'done', approved: 7, amount: 2_160_000, decisionNumber: '01/QĐ-UBND' }])
    const forum = (await client.meetings.list({ year: 2023 })).find((meeting) => meeting.kind === 'forum')
    expect(forum).toMatchObject({ minutesNumber: '05/BB-BCĐ' })
    expect((await client.meetings.get({ id: forum?.id ?? '' })).contributions).toHaveLength(6)
    const { entries, gaps } = await client.register.list({ issuer: 'committee', year: 2023 })
    expect(entries.length).toBeGreaterThan(15)
    expect(gaps).toEqual([])
  })

  it('has work to do on the day after: an overdue task, an unfinished meeting, papers without number', async () => {
    const { client } = await openSampleApp()
    const view = await client.overview.get()
    expect(view.tasks.overdue).toHaveLength(1)
    expect(view.nextMeetings.map((meeting) => meeting.title)).toEqual(['Tổng kết công tác năm 2026'])
    expect(view.papersWaiting.length).toBeGreaterThan(1)
    expect(view.begun.map(({ kind }) => kind)).toEqual(['meeting', 'round'])
  })

  it('is not loaded over anything that is there', async () => {
    const { client } = await openTestApp()
    await client.ward.setUp(sampleWard)
    expect(await refusal(client.samples.load())).toMatchObject({
      code: 'REFUSED',
      message: 'Chương trình đã có dữ liệu. Chỉ nạp bộ dữ liệu vào chương trình còn trống.',
    })
  })

  it('goes without trace, and may come again', async () => {
    const { client } = await openTestApp()
    await client.samples.load()

    expect(await client.samples.present()).toEqual(whole)
    expect(await client.samples.remove()).toEqual(whole)
    expect(await client.samples.present()).toEqual({ members: 0, groups: 0, meetings: 0, commendations: 0, reports: 0 })

    expect(await client.ward.status()).toMatchObject({ ready: false })
    expect(await client.members.list()).toEqual([])
    expect(await client.meetings.list({ year: null })).toEqual([])
    expect(await client.ward.signers()).toEqual([])
    expect(await client.ward.years()).toEqual({ revision: 0, years: [] })
    expect(await client.samples.load()).toMatchObject({ members: 12 })
  })

  it('takes along the rows of a table that nobody told it of, before what they refer to', async () => {
    const database = await openDatabase(await sampleFolder(), 'Văn thư')
    await sql`create table visits (
      id text primary key, member_id text not null references members (id), sample integer not null) strict`.execute(
      database,
    )
    await sql`insert into visits select id, id, sample from members`.execute(database)
    await inTransaction(database, (transaction) => removeSample(transaction, features, { wardYears: [] }))
    const { rows } = await sql`select id from visits union all select id from members`.execute(database)
    await database.destroy()
    expect(rows).toEqual([])
  })

  it('leaves what the user entered, tied to the sample or not', async () => {
    const { client } = await openSampleApp()
    const [sampleMember] = await client.members.list()
    const [sampleMeeting] = await client.meetings.list({ year: 2023 })
    const [signer] = await client.ward.signers()
    if (!sampleMember || !sampleMeeting || !signer) throw new Error('no sample')
    const chair = { memberId: sampleMember.id, honorific: sampleMember.honorific, name: sampleMember.name, post: '' }
    const meeting = await client.meetings.create(heldMeeting({ chair }))
    const round = await client.commendations.create(
      roundOf({ meetingId: sampleMeeting.id, nominees: [collective({ result: 'approved' })] }),
    )
    const paper = await client.papers.create({ kind: 'conclusions', sourceId: meeting.id })
    const ofSample = await client.papers.create({ kind: 'conclusions', sourceId: sampleMeeting.id })

    await client.samples.remove()

    expect((await client.meetings.get({ id: meeting.id })).chair).toEqual({ ...chair, memberId: null })
    expect(await client.commendations.get({ id: round.id })).toMatchObject({ meetingId: null })
    const kept = await client.papers.get({ id: paper.id })
    expect((await client.ward.signers()).map((one) => one.id)).toEqual([kept.signerId])
    expect(await refusal(client.papers.get({ id: ofSample.id }))).toMatchObject({ code: 'NOT_FOUND' })
    await client.ward.setUp(sampleWard)
    expect((await client.papers.file({ id: paper.id, copies: 'one' })).file.size).toBeGreaterThan(1000)
  })

  it('leaves the yearly figures that the user entered or changed, also when it comes again', async () => {
    const { client } = await openSampleApp()
    const { revision, years } = await client.ward.years()
    const [shipped, ...rest] = years
    if (!shipped) throw new Error('no sample')
    const changed = { ...shipped, households: 9999 }
    const own = { year: 2017, areaHa: null, groups: 9, households: 1200, residents: 4100 }
    const ward = await client.ward.get()
    await client.ward.update({ revision, ward, years: [changed, ...rest, own] })

    await client.samples.remove()
    expect((await client.ward.years()).years).toEqual([changed, own])

    await client.samples.load()
    expect((await client.ward.years()).years).toEqual([changed, ...rest, own])
  })

  it('takes along where series of its book begin, but for those in which the user has lines', async () => {
    const { client } = await openSampleApp()
    const start = { issuer: 'committee', year: 2025, code: 'KH', first: 46, revision: 0 } as const
    await client.register.saveStart(start)
    await client.register.saveStart({ ...start, code: 'TB' })
    const own = await client.register.add(manual({ code: 'TB', date: '2025-02-10' }))

    await client.samples.remove()

    await client.ward.setUp(sampleWard)
    const { entries, starts, missing } = await client.register.list({ issuer: 'committee', year: 2025 })
    expect(entries.map(({ id, label }) => [id, label])).toEqual([[own.id, '46/TB-BCĐ']])
    expect([starts.map(({ code }) => code), missing]).toEqual([['TB'], 0])
    expect(await client.register.add(manual({ date: '2025-02-10' }))).toMatchObject({ label: '01/KH-BCĐ' })
  })

  it.each([
    ['a ward that is set up', (client: Client) => client.ward.setUp(sampleWard)],
    ['a data file', (client: Client) => importDataset(client, { version: 1, ward })],
  ])('leaves to %s no start that an older version left behind', async (_, begin) => {
    const { client, dataDir } = await openTestApp()
    const leftBehind = `INSERT INTO register_starts (id, issuer, year, code, first) VALUES (?, 'committee', 2026, 'KH', 46)`
    damageRows(dataDir, leftBehind, newId())
    await begin(client)
    expect(await client.register.list({ issuer: 'committee', year: 2026 })).toMatchObject({ starts: [] })
    expect(await client.register.add(manual())).toMatchObject({ label: expect.stringMatching(/^01\//) })
  })

  it('tells how many reports go with it: a draft, one in the bin, one with a number and its line', async () => {
    const { client } = await openSampleApp()
    const { id } = await client.reports.create({ kind: 'year', year: 2023, part: 1 })
    const paper = await client.papers.create({ kind: 'report', sourceId: id })
    const { label } = await client.register.issue({ paperId: paper.id, date: '2024-01-05', number: null })
    await client.reports.create({ kind: 'year', year: 2024, part: 1 })
    const removed = await client.reports.create({ kind: 'year', year: 2025, part: 1 })
    await client.reports.remove({ id: removed.id })
    const book = { issuer: 'committee' as const, year: 2024 }
    expect((await client.register.list(book)).entries.map((entry) => entry.label)).toContain(label)

    expect(await client.samples.present()).toEqual({ ...whole, reports: 3 })
    expect(await client.samples.remove()).toEqual({ ...whole, reports: 3 })

    expect(await client.reports.list()).toEqual([])
    expect(await client.bin.list()).toEqual([])
    await client.ward.setUp(sampleWard)
    expect((await client.register.list(book)).entries).toEqual([])
  })

  it('names nobody but invented people, and keeps no file on anybody', () => {
    const text = readFileSync(samplePath, 'utf8')
    expect(text).not.toMatch(/cccd|cmnd|tiền án|tiền sự/i)
  })
})
