import { describe, expect, it } from 'vitest'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { contribution, heldMeeting, plannedMeeting, task } from '../../testing/meetingFixtures.ts'
import { sampleNominee, sampleRound } from '../../testing/roundFixtures.ts'
import { openTestApp } from '../../testing/testApp.ts'
import { openTwoYears } from '../../testing/twoYears.ts'
import { sampleSigner, sampleWard } from '../../testing/wardFixtures.ts'

const on = (plannedStart: string) => plannedMeeting({ plannedStart, plannedEnd: null, title: plannedStart })

describe('overview', () => {
  it('of an empty program is empty', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')
    const overview = await client.overview.get()
    expect(overview).toMatchObject({ nextMeetings: [], papersWaiting: [], begun: [] })
    expect(overview.figures.map(({ value, lastYear }) => [value, lastYear])).toEqual([
      ...Array(5).fill([0, null]),
      [null, null],
    ])
  })

  it('shows the next five meetings, and those not finished', async () => {
    const { client } = await openTestApp('2026-11-22T14:00')
    const days = ['2026-12-06', '2026-12-01', '2026-12-05', '2026-12-02', '2026-12-04', '2026-12-03']
    for (const day of days) await client.meetings.create(on(`${day}T08:00`))
    await client.meetings.create(on('2026-11-22T13:59'))
    await client.meetings.start(await client.meetings.create(on('2026-12-24T08:00')))
    const closed = await client.meetings.create(heldMeeting({ plannedStart: '2026-11-20T08:00' }))
    await client.meetings.close(await client.meetings.start(closed))

    const { nextMeetings, begun } = await client.overview.get()

    expect(nextMeetings.map((one) => one.title)).toEqual([1, 2, 3, 4, 5].map((day) => `2026-12-0${day}T08:00`))
    expect(begun.map(({ kind, title, detail, step }) => [kind, title, detail, step])).toEqual([
      ['meeting', '2026-11-22T13:59', 'Cuộc họp ngày 22/11/2026, biên bản chưa chốt', 'Bắt đầu họp'],
      ['meeting', '2026-12-24T08:00', 'Cuộc họp ngày 24/12/2026, biên bản chưa chốt', 'Ghi tiếp'],
    ])
  })

  it('sorts open tasks by how pressing they are', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')
    const deadlines = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30', null]
    const tasks = deadlines.map((deadline) => task({ deadline }))
    await client.meetings.create(
      heldMeeting({
        plannedStart: '2026-11-02T08:00',
        actualStart: '2026-11-02T08:00',
        tasks: [...tasks, task({ deadline: '2026-11-20', doneOn: '2026-11-20' })],
      }),
    )

    const { overdue, today, soon } = (await client.overview.get()).tasks

    expect(overdue.map((one) => one.deadline)).toEqual(['2026-11-21'])
    expect(today.map((one) => one.deadline)).toEqual(['2026-11-22'])
    expect(soon.map((one) => one.deadline)).toEqual(['2026-11-23', '2026-11-29'])
  })

  it('names who does a task as the minutes do', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')
    const deadline = '2026-11-25'
    const tasks = [
      task({ deadline, owner: 'Nguyễn Văn Mẫu', unit: '' }),
      task({ deadline, owner: 'Lê Thị Hạnh', unit: 'Công an phường' }),
      task({ deadline, owner: 'Người không có trong sổ', unit: 'Tổ dân phố 3' }),
    ]
    await client.meetings.create(heldMeeting({ tasks }))

    const { soon } = (await client.overview.get()).tasks

    expect(soon.map(({ doer }) => doer)).toEqual([
      'Ông Nguyễn Văn Mẫu, Trưởng Ban',
      'Bà Lê Thị Hạnh, Ủy viên, Thư ký, Công an phường',
      'Người không có trong sổ, Tổ dân phố 3',
    ])
  })

  it('shows papers that wait for a number, and rounds that are not done after the meetings', async () => {
    const { client } = await openTestApp('2026-11-22T16:00')
    await client.ward.setUp(sampleWard)
    const meeting = await client.meetings.create(heldMeeting())
    const minutes = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
    await client.commendations.create(sampleRound({ date: '2026-12-20', occasion: 'Sau' }))
    await client.commendations.create(sampleRound({ date: '2026-11-20', occasion: 'Trước' }))
    await client.meetings.close(await client.meetings.start(meeting))
    await client.meetings.create(on('2026-11-21T08:00'))

    const before = await client.overview.get()
    expect(before.papersWaiting.map((paper) => paper.id)).toEqual([minutes.id])
    expect(before.begun.map(({ kind, title, detail, step }) => [kind, title, detail, step])).toEqual([
      ['meeting', '2026-11-21T08:00', 'Cuộc họp ngày 21/11/2026, biên bản chưa chốt', 'Bắt đầu họp'],
      ['round', 'Trước', 'Đợt khen thưởng: đang đề nghị', 'Sang bước xét'],
      ['round', 'Sau', 'Đợt khen thưởng: đang đề nghị', 'Sang bước xét'],
    ])

    await client.register.issue({ paperId: minutes.id, date: '2026-11-22', number: null })
    expect((await client.overview.get()).papersWaiting).toEqual([])
  })

  it('counts the year in six figures beside last year’s', async () => {
    const { client, setNow } = await openTestApp('2026-11-22T16:00')
    await client.ward.setUp(sampleWard)
    const chairman = sampleSigner({ issuer: 'people', onBehalf: false, title: 'Chủ tịch', otherTitle: '' })
    await client.ward.saveSigner({ signer: chairman, revision: null })
    await client.groups.create(sampleGroup())
    const held = heldMeeting({
      contributions: [contribution(), contribution()],
      tasks: [task({ doneOn: '2026-11-22' }), task()],
    })
    const meeting = await client.meetings.create(held)
    await client.meetings.close(await client.meetings.start(meeting))
    await client.meetings.create(plannedMeeting())
    const round = await client.commendations.create(
      sampleRound({
        nominees: [sampleNominee(), sampleNominee({ name: 'Hai', result: 'rejected', resultNote: 'Trùng thành tích' })],
      }),
    )
    const reviewing = await client.commendations.moveTo({ ...round, step: 'reviewing' })
    await client.commendations.moveTo({ ...reviewing, step: 'deciding' })
    await client.commendations.create(sampleRound())
    const decision = await client.papers.create({ kind: 'decision', sourceId: round.id })
    await client.register.issue({ paperId: decision.id, date: '2026-11-22', number: null })

    const figures = async () =>
      (await client.overview.get()).figures.map(({ label, value, lastYear }) => [label, value, lastYear])

    expect(await figures()).toEqual([
      ['Cuộc họp', 1, null],
      ['Ý kiến', 2, null],
      ['Nhiệm vụ hoàn thành', 1, null],
      ['Văn bản đi', 1, null],
      ['Khen thưởng', 1, null],
      ['Hộ ký cam kết', 400, null],
    ])
    // In its second year the book was not yet kept a year ago; in the third it was, up to the same day.
    setNow('2027-12-31T08:00')
    expect((await figures()).map(([, value, lastYear]) => [value, lastYear])).toEqual([
      ...Array(5).fill([0, null]),
      [null, 400],
    ])
  })

  it('shows the figures that the report of the year states', async () => {
    const { client } = await openTwoYears()
    const { figures, comparedUntil } = await client.overview.get()
    expect(comparedUntil).toBe('2025-11-22')
    const report = await client.reports.figures({ kind: 'year', year: 2026, part: 1 })
    expect(figures).toHaveLength(6)
    for (const figure of figures) expect(report.figures).toContainEqual(figure)
    expect(figures[0]).toMatchObject({ label: 'Cuộc họp', value: 3, lastYear: 2 })
  })
})
