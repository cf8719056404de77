import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../shared/model/meetings.ts'
import { databaseFileName } from '../database/database.ts'
import { attendee, contribution, heldMeeting, plannedMeeting, task, vote } from '../testing/meetingFixtures.ts'
import { type Client, openTestApp, refusal } from '../testing/testApp.ts'
import { sampleWard } from '../testing/wardFixtures.ts'

async function openWithMeeting(meeting: Meeting = plannedMeeting()) {
  const app = await openTestApp('2026-11-22T14:03')
  await app.client.ward.setUp(sampleWard)
  const created = await app.client.meetings.create(meeting)
  return { ...app, ...created }
}

function createMember(client: Client) {
  return client.members.create({
    name: 'Đặng Thị Mẫu',
    honorific: 'bà',
    phone: '',
    protocolOrder: 1,
    terms: [
      {
        id: v7(),
        committeePost: 'Ủy viên',
        outsidePost: '',
        unit: '',
        from: '2023-01-01',
        until: null,
        decision: '',
      },
    ],
  })
}

function keptReasons(dataDir: string): unknown[] {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
  try {
    return connection.prepare('SELECT reason FROM meeting_reopenings').pluck().all()
  } finally {
    connection.close()
  }
}

describe('meetings', () => {
  it('keep everything recorded, lists in their order', async () => {
    const { client } = await openTestApp()
    const member = await createMember(client)
    const first = { id: v7(), title: 'Nội dung một', presenter: 'Công an phường', minutes: 20, summary: 'a\n\tb & <c>' }
    const second = { ...first, id: v7(), title: 'Nội dung hai', minutes: null }
    const conclusion = { id: v7(), content: 'Kết luận 🎉' }
    const meeting = heldMeeting({
      residentCount: 120,
      attendees: [
        attendee({ memberId: member.id, name: 'Đặng Thị Mẫu', honorific: 'bà', status: 'late', time: '14:20' }),
        attendee({ name: 'Khách', role: 'guest', status: 'stand-in', standInName: 'Người thay', unit: 'Mặt trận' }),
      ],
      agenda: [first, second],
      contributions: [
        contribution({ agendaItemId: second.id, reply: 'Đồng ý.', repliedBy: 'Chủ trì' }),
        contribution(),
      ],
      votes: [vote({ agendaItemId: first.id, inFavour: 1, against: 1 })],
      conclusions: [conclusion],
      tasks: [task({ conclusionId: conclusion.id, doneOn: '2026-11-25' }), task()],
    })

    const { id, revision } = await client.meetings.create(meeting)
    expect(await client.meetings.get({ id })).toEqual({ ...meeting, id, revision, state: 'preparing', sample: false })

    const changed = {
      ...meeting,
      agenda: [second, first],
      attendees: [...meeting.attendees].reverse(),
      contributions: meeting.contributions.slice(1),
    }
    expect(await client.meetings.update({ id, revision, meeting: changed })).toEqual({ id, revision: 1 })
    expect(await client.meetings.get({ id })).toMatchObject(changed)
  })

  it('let two people on the list change places of membership', async () => {
    const { client } = await openTestApp()
    const [one, two] = [await createMember(client), await createMember(client)]
    const attendees = [attendee({ memberId: one.id, name: 'Một' }), attendee({ memberId: two.id, name: 'Hai' })]
    const { id, revision } = await client.meetings.create(plannedMeeting({ attendees }))
    const swapped = attendees.map((row, index) => ({ ...row, memberId: index === 0 ? two.id : one.id }))

    await client.meetings.update({ id, revision, meeting: plannedMeeting({ attendees: swapped }) })

    expect((await client.meetings.get({ id })).attendees).toEqual(swapped)
  })

  it('are listed by year, latest first', async () => {
    const { client } = await openTestApp()
    const on = (plannedStart: string) =>
      client.meetings.create(plannedMeeting({ plannedStart, plannedEnd: null, title: plannedStart }))
    await on('2023-08-09T19:00')
    await on('2026-01-05T08:00')
    await on('2026-11-22T08:00')

    const titles = async (year: number | null) => (await client.meetings.list({ year })).map((one) => one.title)

    expect(await titles(2026)).toEqual(['2026-11-22T08:00', '2026-01-05T08:00'])
    expect(await titles(null)).toHaveLength(3)
    expect((await client.meetings.list({ year: 2023 }))[0]).toMatchObject({
      kind: 'committee',
      state: 'preparing',
      minutesNumber: null,
      sample: false,
    })
  })

  it('refuse wrong fields at their place and keep nothing of it', async () => {
    const { client } = await openTestApp()
    const refused = async (changes: Partial<Meeting>) =>
      (await refusal(client.meetings.create(plannedMeeting(changes)))).paths

    expect(await refused({ title: '', place: ' ' })).toEqual(['title', 'place'])
    expect(await refused({ plannedEnd: '2026-11-22T13:00' })).toEqual(['plannedEnd'])
    expect(await refused({ actualStart: '2026-11-22T15:00', actualEnd: '2026-11-22T14:00' })).toEqual(['actualEnd'])
    expect(await refused({ actualEnd: '2026-11-22T15:00' })).toEqual(['actualStart'])
    expect(await refused({ attendees: [attendee(), attendee()] })).toEqual(['attendees.1.name'])
    expect(await refused({ attendees: [attendee({ status: 'stand-in' })] })).toEqual(['attendees.0.standInName'])
    expect(await refused({ tasks: [task({ deadline: '2026-11-21' })] })).toEqual(['tasks.0.deadline'])
    expect(await client.meetings.list({ year: null })).toEqual([])
  })

  it('refuse parts that point outside the meeting', async () => {
    const { client, id, revision } = await openWithMeeting(heldMeeting())
    const foreign = (await client.meetings.get({ id })).agenda[0]?.id ?? null
    const unknown = v7()
    const meeting = plannedMeeting({
      chair: { memberId: unknown, honorific: 'ông', name: 'Ai đó', post: '' },
      attendees: [attendee({ memberId: unknown })],
      contributions: [contribution({ agendaItemId: foreign })],
      votes: [vote({ agendaItemId: foreign })],
      tasks: [task({ conclusionId: unknown })],
    })
    const paths = [
      'chair.memberId',
      'attendees.0.memberId',
      'contributions.0.agendaItemId',
      'votes.0.agendaItemId',
      'tasks.0.conclusionId',
    ]

    expect(await refusal(client.meetings.create(meeting))).toMatchObject({ code: 'INVALID', paths })
    expect(await refusal(client.meetings.update({ id, revision, meeting }))).toMatchObject({
      paths: paths.map((path) => `meeting.${path}`),
    })
  })

  it('refuse a row that belongs to another meeting, and two rows of one id', async () => {
    const { client, id } = await openWithMeeting(heldMeeting())
    const { agenda } = await client.meetings.get({ id })

    expect(await refusal(client.meetings.create(plannedMeeting({ agenda })))).toMatchObject({ code: 'CONFLICT' })
    const twice = vote()
    expect(await refusal(client.meetings.create(plannedMeeting({ votes: [twice, twice] })))).toMatchObject({
      code: 'CONFLICT',
    })
    expect((await client.meetings.get({ id })).agenda).toEqual(agenda)
  })

  it('do not overwrite what another page saved meanwhile', async () => {
    const { client, id, revision } = await openWithMeeting()
    await client.meetings.update({ id, revision, meeting: plannedMeeting({ title: 'Một' }) })

    const second = client.meetings.update({ id, revision, meeting: plannedMeeting({ title: 'Hai' }) })

    expect(await refusal(second)).toMatchObject({ code: 'CONFLICT' })
    expect((await client.meetings.get({ id })).title).toBe('Một')
  })
})

describe('the life of a meeting', () => {
  it('goes from preparing over recording to closed, and back with a reason that is kept', async () => {
    const { client, id, revision, dataDir } = await openWithMeeting(heldMeeting())

    const started = await client.meetings.start({ id, revision })
    expect((await client.meetings.get({ id })).state).toBe('recording')
    const closed = await client.meetings.close(started)
    expect((await client.meetings.get({ id })).state).toBe('closed')

    expect(await refusal(client.meetings.update({ ...closed, meeting: heldMeeting() }))).toMatchObject({
      code: 'REFUSED',
      message: 'Biên bản đã chốt. Bấm Mở lại để sửa.',
    })
    expect(await refusal(client.meetings.reopen({ ...closed, reason: ' ' }))).toMatchObject({ paths: ['reason'] })
    const reopened = await client.meetings.reopen({ ...closed, reason: 'Ghi thiếu một ý kiến' })
    expect(await client.meetings.get({ id })).toMatchObject({ state: 'recording', revision: reopened.revision })
    await client.meetings.close(reopened)
    expect(keptReasons(dataDir)).toEqual(['Ghi thiếu một ý kiến'])
  })

  it('refuses a step that does not come next, and a stale revision', async () => {
    const { client, id, revision } = await openWithMeeting(heldMeeting())
    const target = { id, revision }
    expect(await refusal(client.meetings.close(target))).toMatchObject({ code: 'REFUSED' })
    expect(await refusal(client.meetings.reopen({ ...target, reason: 'Vì sao' }))).toMatchObject({ code: 'REFUSED' })

    const started = await client.meetings.start(target)

    expect(await refusal(client.meetings.start(started))).toMatchObject({ code: 'REFUSED' })
    expect(await refusal(client.meetings.close(target))).toMatchObject({ code: 'CONFLICT' })
    const closed = await client.meetings.close(started)
    expect(await refusal(client.meetings.start(closed))).toMatchObject({ code: 'REFUSED' })
    expect(await refusal(client.meetings.close(closed))).toMatchObject({ code: 'REFUSED' })
  })

  it('fills in the real start: now on its day, the planned hour when recorded afterwards', async () => {
    const { client, id, revision, setNow } = await openWithMeeting()
    await client.meetings.start({ id, revision })
    expect((await client.meetings.get({ id })).actualStart).toBe('2026-11-22T14:03')

    setNow('2026-11-24T08:00')
    const later = await client.meetings.create(plannedMeeting({ title: 'Ghi sau' }))
    await client.meetings.start(later)
    expect((await client.meetings.get({ id: later.id })).actualStart).toBe('2026-11-22T14:00')

    const known = await client.meetings.create(plannedMeeting({ actualStart: '2026-11-22T14:10' }))
    await client.meetings.start(known)
    expect((await client.meetings.get({ id: known.id })).actualStart).toBe('2026-11-22T14:10')
  })

  it('is not closed while something is missing, and says what', async () => {
    const attendees = [attendee({ status: 'unmarked' })]
    const { client, id, revision } = await openWithMeeting(plannedMeeting({ chair: null, attendees }))
    const started = await client.meetings.start({ id, revision })

    expect(await refusal(client.meetings.close(started))).toMatchObject({
      code: 'INVALID',
      message: 'Có 3 chỗ cần sửa.',
      paths: ['actualEnd', 'chair', 'attendees'],
    })
    const findings = await client.meetings.check({ id })
    expect(findings.filter((finding) => finding.severity === 'error')).toHaveLength(3)
    expect(findings.at(-1)).toMatchObject({ severity: 'warning', where: 'meeting', field: 'agenda' })
  })

  it('uses the quorum rule of its kind as the ward set it', async () => {
    const { client, id } = await openWithMeeting(heldMeeting({ kind: 'forum', attendees: [], votes: [] }))
    expect(await client.meetings.check({ id })).toEqual([])

    const rule = { kind: 'forum' as const, required: true, numerator: 1, denominator: 2, moreThan: false }
    await client.ward.saveQuorumRules({ rules: [rule] })

    expect(await client.meetings.check({ id })).toMatchObject([{ severity: 'error', field: 'attendees' }])
  })

  it('shows the number of its minutes, and stays once a paper has one', async () => {
    const { client, id, revision } = await openWithMeeting(heldMeeting())
    await client.meetings.close(await client.meetings.start({ id, revision }))
    const paper = await client.papers.create({ kind: 'minutes', sourceId: id })
    await client.register.issue({ paperId: paper.id, date: '2026-11-22', number: null })

    expect(await client.meetings.list({ year: 2026 })).toMatchObject([{ state: 'closed', minutesNumber: '01/BB-BCĐ' }])
    expect(await refusal(client.meetings.remove({ id }))).toMatchObject({
      code: 'REFUSED',
      message: 'Cuộc họp có văn bản đã cấp số nên không xóa được.',
    })
  })

  it('ends in the bin', async () => {
    const { client, id, revision } = await openWithMeeting()
    await client.meetings.remove({ id })

    expect(await client.meetings.list({ year: null })).toEqual([])
    for (const call of [
      client.meetings.get({ id }),
      client.meetings.check({ id }),
      client.meetings.remove({ id }),
      client.meetings.start({ id, revision }),
      client.meetings.update({ id, revision, meeting: plannedMeeting() }),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('tasks', () => {
  it('not done are listed by deadline with their meeting', async () => {
    const tasks = [
      task({ content: 'Không hạn', deadline: null }),
      task({ content: 'Sau', deadline: '2026-12-10' }),
      task({ content: 'Trước', deadline: '2026-11-30' }),
      task({ content: 'Xong', doneOn: '2026-11-23' }),
    ]
    const { client, id } = await openWithMeeting(heldMeeting({ tasks }))

    const open = await client.meetings.openTasks()

    expect(open.map((one) => one.content)).toEqual(['Trước', 'Sau', 'Không hạn'])
    expect(open[0]).toMatchObject({
      meetingId: id,
      meetingTitle: 'Họp Ban Chỉ đạo quý IV năm 2026',
      meetingDate: '2026-11-22',
    })
    await client.meetings.remove({ id })
    expect(await client.meetings.openTasks()).toEqual([])
  })

  it('are marked done and not done, also when the minutes are closed', async () => {
    const meeting = heldMeeting()
    const taskId = meeting.tasks[0]?.id ?? ''
    const { client, id, revision } = await openWithMeeting(meeting)
    const closed = await client.meetings.close(await client.meetings.start({ id, revision }))

    await client.meetings.completeTask({ taskId, doneOn: '2026-11-30' })
    expect(await client.meetings.get({ id })).toMatchObject({
      state: 'closed',
      revision: closed.revision + 1,
      tasks: [{ doneOn: '2026-11-30' }],
    })
    await client.meetings.completeTask({ taskId, doneOn: null })
    expect(await client.meetings.openTasks()).toHaveLength(1)
  })

  it('cannot be done before the meeting, nor when they are gone', async () => {
    const meeting = heldMeeting()
    const taskId = meeting.tasks[0]?.id ?? ''
    const { client } = await openWithMeeting(meeting)

    expect(await refusal(client.meetings.completeTask({ taskId, doneOn: '2026-11-21' }))).toMatchObject({
      code: 'INVALID',
      paths: ['doneOn'],
    })
    expect(await refusal(client.meetings.completeTask({ taskId: v7(), doneOn: null }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
