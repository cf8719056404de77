import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { heldMeeting, task } from '../../testing/meetingFixtures.ts'
import { doubtsOf, refusal } from '../../testing/testApp.ts'
import { openWithMeeting } from './testing/openWithMeeting.ts'

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
    const { client, id, revision, setNow } = await openWithMeeting(meeting)
    const closed = await client.meetings.close(await client.meetings.start({ id, revision }))
    setNow('2026-11-30T08:00')

    await client.meetings.completeTask({ taskId, seen: null, doneOn: '2026-11-30' })
    expect(await client.meetings.get({ id })).toMatchObject({
      state: 'closed',
      revision: closed.revision + 1,
      tasks: [{ doneOn: '2026-11-30' }],
    })
    await client.meetings.completeTask({ taskId, seen: '2026-11-30', doneOn: null })
    expect(await client.meetings.openTasks()).toHaveLength(1)
  })

  it('keep the mark of another page that this one has not seen', async () => {
    const meeting = heldMeeting()
    const taskId = meeting.tasks[0]?.id ?? ''
    const { client, id } = await openWithMeeting(meeting)
    const doneOn = async () => (await client.meetings.get({ id })).tasks[0]?.doneOn
    await client.meetings.completeTask({ taskId, seen: null, doneOn: '2026-11-22' })

    expect(await refusal(client.meetings.completeTask({ taskId, seen: null, doneOn: null }))).toMatchObject({
      code: 'CONFLICT',
      message: 'Nhiệm vụ này vừa được ghi đã xong ngày 22/11/2026 ở cửa sổ khác. Xem lại rồi đánh dấu.',
    })
    expect(await doneOn()).toBe('2026-11-22')
    await client.meetings.completeTask({ taskId, seen: '2026-11-22', doneOn: null })
    const late = client.meetings.completeTask({ taskId, seen: '2026-11-22', doneOn: '2026-11-22' })
    expect(await refusal(late)).toMatchObject({
      code: 'CONFLICT',
      message: 'Nhiệm vụ này vừa được bỏ dấu đã xong ở cửa sổ khác. Xem lại rồi đánh dấu.',
    })
  })

  it('are not done on a day to come before that is confirmed, nor are minutes closed that say so', async () => {
    const meeting = heldMeeting()
    const taskId = meeting.tasks[0]?.id ?? ''
    const { client, id, revision } = await openWithMeeting(meeting)
    const wish = { taskId, seen: null, doneOn: '2062-11-22' }
    const told = await doubtsOf(client.meetings.completeTask(wish))
    expect(told).toEqual(['Ngày hoàn thành 22/11/2062 là ngày chưa tới.'])
    expect(await client.meetings.openTasks()).toHaveLength(1)

    await client.meetings.completeTask({ ...wish, confirmed: told })
    expect(await client.meetings.openTasks()).toEqual([])
    const started = await client.meetings.start({ id, revision: revision + 1 })
    expect(await doubtsOf(client.meetings.close(started))).toEqual([
      'Nhiệm vụ 1 ghi đã xong ngày 22/11/2062 là ngày chưa tới.',
    ])
  })

  it('cannot be saved as done before the meeting either', async () => {
    const meeting = heldMeeting({ tasks: [task(), task({ doneOn: '2026-11-22' })] })
    const early = { ...meeting, tasks: [task(), task({ doneOn: '2026-11-21' })] }
    const { client, id, revision } = await openWithMeeting(meeting)
    expect(await refusal(client.meetings.create(early))).toMatchObject({ code: 'INVALID', paths: ['tasks.1.doneOn'] })
    expect(await refusal(client.meetings.update({ id, revision, meeting: early }))).toMatchObject({
      code: 'INVALID',
      paths: ['meeting.tasks.1.doneOn'],
    })
  })

  it('cannot be done before the meeting, nor when they are gone', async () => {
    const meeting = heldMeeting()
    const taskId = meeting.tasks[0]?.id ?? ''
    const { client } = await openWithMeeting(meeting)

    expect(await refusal(client.meetings.completeTask({ taskId, seen: null, doneOn: '2026-11-21' }))).toMatchObject({
      code: 'INVALID',
      paths: ['doneOn'],
    })
    expect(await refusal(client.meetings.completeTask({ taskId: v7(), seen: null, doneOn: null }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
