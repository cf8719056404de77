import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { heldMeeting, task } from '../testing/meetingFixtures.ts'
import { refusal } from '../testing/testApp.ts'
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
