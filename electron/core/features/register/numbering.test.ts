import { createRouterClient } from '@orpc/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openApp } from '../../app.ts'
import { paperKinds } from '../../paperKinds.ts'
import { fixedClock } from '../../platform/clock.ts'
import { inTransaction, openDatabase } from '../../platform/database/database.ts'
import { browserHostServices } from '../../platform/host/hostServices.ts'
import { plannedMeeting } from '../../testing/meetingFixtures.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { collective, decidedRound, nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../testing/testApp.ts'
import { openTestJobs } from '../../testing/testJobs.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'
import { wordText } from '../../testing/wordText.ts'
import { issuePaper } from './issue.ts'

const someone = { memberId: null, honorific: 'ông', name: 'Phạm Văn Cường', post: 'Ủy viên' } as const
const addressee = {
  id: '',
  ...someone,
  unit: '',
  role: 'member',
  status: 'unmarked',
  standInName: '',
  standInHonorific: null,
  standInPost: '',
  reason: '',
  time: null,
} as const

/** An invitation to a meeting of its own, ready for its number. */
async function invitation(client: Client): Promise<string> {
  const { id: sourceId } = await client.meetings.create(
    plannedMeeting({ attendees: [{ ...addressee, id: crypto.randomUUID() }] }),
  )
  return (await client.papers.create({ kind: 'invitation', sourceId })).id
}

const book = { issuer: 'committee', year: 2026 } as const
const numbersOf = async (client: Client) => (await client.register.list(book)).entries.map((one) => one.number)

describe('giving a number', () => {
  it('writes the line of the register and locks the paper', async () => {
    const { client } = await openWithSigners()
    const paperId = await invitation(client)
    expect(await client.register.next({ paperId, date: '2026-11-20' })).toEqual({ label: '01/GM-BCĐ' })

    const entry = await client.register.issue({ paperId, date: '2026-11-20', number: null })

    expect(entry).toMatchObject({
      paperId,
      label: '01/GM-BCĐ',
      kindLabel: 'Giấy mời',
      date: '2026-11-20',
      year: 2026,
      subject: 'Họp Ban Chỉ đạo quý IV năm 2026',
      signerName: 'Nguyễn Văn Mẫu',
      recipients: 'Các đại biểu được mời',
      keeper: 'VT, BCĐ',
      copies: 1,
    })
    expect(await client.register.list(book)).toEqual({ entries: [entry], gaps: [], missing: 0, starts: [] })
    expect((await client.register.list({ ...book, issuer: 'people' })).entries).toEqual([])
  })

  it('is refused to a paper that has one', async () => {
    const { client } = await openWithSigners()
    const paperId = await invitation(client)
    await client.register.issue({ paperId, date: '2026-11-20', number: null })
    expect(await refusal(client.register.issue({ paperId, date: '2026-11-20', number: null }))).toMatchObject({
      code: 'CONFLICT',
      message: 'Văn bản đã có số 01/GM-BCĐ.',
      paths: ['number'],
    })
  })

  it('refuses a number that is taken and names the next', async () => {
    const { client } = await openWithSigners()
    await client.register.issue({ paperId: await invitation(client), date: '2026-03-12', number: 5 })
    const again = client.register.issue({ paperId: await invitation(client), date: '2026-03-13', number: 5 })
    expect(await refusal(again)).toMatchObject({
      code: 'CONFLICT',
      message: 'Số 05/GM-BCĐ đã dùng cho giấy mời ngày 12/3. Chọn số khác hoặc để trống để lấy số 06.',
      paths: ['number'],
    })
    expect(await numbersOf(client)).toEqual([5])
  })

  it('keeps the order of time, unless the number is chosen by hand', async () => {
    const { client } = await openWithSigners()
    await client.register.issue({ paperId: await invitation(client), date: '2026-03-12', number: 2 })
    const paperId = await invitation(client)

    expect(await refusal(client.register.issue({ paperId, date: '2026-03-11', number: null }))).toMatchObject({
      code: 'INVALID',
      message: 'Ngày ký trước ngày của số 02/GM-BCĐ (12/03/2026). Chọn ngày khác hoặc nhập số bằng tay.',
      paths: ['date'],
    })
    expect(await client.register.issue({ paperId, date: '2026-03-11', number: 1 })).toMatchObject({ number: 1 })
  })

  it('refuses a signer who held no office that day, and a paper with errors', async () => {
    const { client } = await openWithSigners({ committee: { until: '2026-11-30' } })
    const paperId = await invitation(client)
    expect(await refusal(client.register.issue({ paperId, date: '2026-12-01', number: null }))).toMatchObject({
      code: 'INVALID',
      paths: ['date'],
    })
    const { id: sourceId } = await client.meetings.create(plannedMeeting())
    const minutes = await client.papers.create({ kind: 'minutes', sourceId })
    expect(
      await refusal(client.register.issue({ paperId: minutes.id, date: '2026-11-22', number: null })),
    ).toMatchObject({
      code: 'INVALID',
      message: 'Biên bản chưa chốt. Chốt biên bản trước khi cấp số.',
    })
    expect(await refusal(client.register.issue({ paperId, date: '', number: 0 }))).toMatchObject({
      paths: ['date', 'number'],
    })
    expect(await numbersOf(client)).toEqual([])
  })

  it('begins again with every year, and runs through all kinds where the ward numbers so', async () => {
    const { client } = await openWithSigners()
    await client.register.issue({ paperId: await invitation(client), date: '2025-12-31', number: 8 })
    expect(
      await client.register.issue({ paperId: await invitation(client), date: '2026-01-02', number: null }),
    ).toMatchObject({ label: '01/GM-BCĐ' })

    await client.ward.update({ revision: 0, ward: { ...sampleWard, committeeNumbering: 'single' } })
    expect(await client.register.add(manual())).toMatchObject({ label: '02/KH-BCĐ' })
    expect(await refusal(client.register.add(manual({ code: 'TB', number: 1 })))).toMatchObject({
      message: 'Số 01/GM-BCĐ đã dùng cho giấy mời ngày 2/1. Chọn số khác hoặc để trống để lấy số 03.',
    })
    await client.register.add(manual({ number: 5 }))
    expect((await client.register.list(book)).gaps.map((gap) => gap.label)).toEqual(['03', '04'])
    expect(await wordText((await client.register.file(book)).file)).toContain('Từ số 01 đến số 05')
  })

  it('enters the awards of a decision in the golden book, in the order of the list', async () => {
    const { client } = await openWithSigners()
    const first = await decidedRound(client)
    const second = await decidedRound(client, {
      date: '2026-11-19',
      nominees: [nominee({ name: 'Lê Thị Mẫu' }), collective({ name: 'Tổ dân phố 5' })],
    })
    const serials = async (id: string) =>
      (await client.commendations.get({ id })).nominees.map((one) => one.goldenBookNumber)
    expect([await serials(first.id), await serials(second.id)]).toEqual([
      [1, 2],
      [4, 3],
    ])
  })
})

describe('numbers under stress', () => {
  it('gives 01 to 50 to fifty papers at once, from two programs on one file', async () => {
    const { client, dataDir } = await openWithSigners()
    const second = await openApp({
      dataDir,
      clock: fixedClock('2026-11-22T08:00'),
      host: browserHostServices('0.0.0'),
      operator: 'Máy thứ hai',
      log: () => undefined,
      openJobs: openTestJobs,
    })
    onTestFinished(() => second.close())
    const other = createRouterClient(second.router)
    const papers: string[] = []
    for (let count = 0; count < 50; count += 1) papers.push(await invitation(client))

    const labels = await Promise.all(
      papers.map(async (paperId, index) => {
        const program = index % 2 === 0 ? client : other
        return (await program.register.issue({ paperId, date: '2026-11-22', number: null })).number
      }),
    )

    const expected = Array.from({ length: 50 }, (_, index) => index + 1)
    expect(labels.toSorted((a, b) => a - b)).toEqual(expected)
    expect(await numbersOf(client)).toEqual(expected)
    expect((await client.register.list(book)).gaps).toEqual([])
  })

  it('gives one paper one number when two pages ask at once', async () => {
    const { client } = await openWithSigners()
    const paperId = await invitation(client)
    const answers = await Promise.allSettled(
      [1, 2, 3].map(() => client.register.issue({ paperId, date: '2026-11-22', number: null })),
    )
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)
    expect(await numbersOf(client)).toEqual([1])
  })

  it('uses no number when the work breaks off', async () => {
    const { client, dataDir } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const { id: paperId } = await client.papers.create({ kind: 'decision', sourceId: roundId })
    const database = await openDatabase(dataDir, 'Máy thứ hai')
    onTestFinished(() => database.destroy())

    const broken = inTransaction(database, async (transaction) => {
      await issuePaper(transaction, paperKinds, { paperId, date: '2026-08-19', number: null }, '2026-08-19')
      throw new Error('power cut')
    })

    await expect(broken).rejects.toThrow('power cut')
    expect((await client.register.list({ issuer: 'people', year: 2026 })).entries).toEqual([])
    expect(await client.papers.get({ id: paperId })).toMatchObject({ number: null, revision: 0 })
    expect((await client.commendations.get({ id: roundId })).nominees[0]?.goldenBookNumber).toBeNull()
    expect(await client.register.issue({ paperId, date: '2026-08-19', number: null })).toMatchObject({ number: 1 })
  })
})
