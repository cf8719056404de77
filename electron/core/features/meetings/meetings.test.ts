import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { attendee, contribution, heldMeeting, plannedMeeting, task, vote } from '../../testing/meetingFixtures.ts'
import { type Client, openTestApp, refusal } from '../../testing/testApp.ts'
import { openWithMeeting } from './testing/openWithMeeting.ts'

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
        attendee({
          name: 'Khách',
          role: 'guest',
          status: 'stand-in',
          standInName: 'Người thay',
          standInHonorific: 'bà',
          standInPost: 'Phó Chủ tịch',
          unit: 'Mặt trận',
        }),
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

  it('name nobody twice, chosen or typed, but let two members share a name', async () => {
    const { client } = await openTestApp()
    const [one, two] = [await createMember(client), await createMember(client)]
    const [chosen, namesake] = [attendee({ memberId: one.id }), attendee({ memberId: two.id })]
    const pathsOf = async (attendees: Meeting['attendees']) =>
      (await refusal(client.meetings.create(plannedMeeting({ attendees })))).paths

    expect(await pathsOf([chosen, attendee({ name: chosen.name.toLowerCase() })])).toEqual(['attendees.1.name'])
    expect(await pathsOf([attendee(), chosen])).toEqual(['attendees.1.name'])
    expect(await pathsOf([chosen, attendee({ memberId: one.id, post: 'Khác' })])).toEqual(['attendees.1.name'])
    await client.meetings.create(plannedMeeting({ attendees: [chosen, namesake] }))
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
