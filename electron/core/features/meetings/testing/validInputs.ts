import { heldMeeting, plannedMeeting } from '../../../testing/meetingFixtures.ts'
import { closed, held } from '../../../testing/paperFixtures.ts'
import { idOf, inTurn, targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

/** Each procedure that changes a meeting gets a fresh one. */
export const validInputs = (({ client }) => {
  const newMeeting = async () => client.meetings.get(await client.meetings.create(heldMeeting()))
  const get = async () => idOf(await newMeeting())
  return {
    meetings: {
      list: () => ({ year: 2023 }),
      get,
      create: inTurn(
        () => plannedMeeting(),
        () => heldMeeting(),
      ),
      update: async () => {
        const record = await newMeeting()
        return { ...targetOf(record), meeting: record }
      },
      start: async () => targetOf(await newMeeting()),
      check: get,
      close: async () => targetOf(await client.meetings.start(targetOf(await newMeeting()))),
      reopen: async () => {
        const meeting = await client.meetings.get({ id: await closed(client) })
        return { ...targetOf(meeting), reason: 'Ghi thiếu một ý kiến' }
      },
      remove: get,
      completeTask: async () => {
        const [task] = (await client.meetings.get({ id: await held(client) })).tasks
        return { taskId: task?.id ?? '', seen: null, doneOn: '2026-11-22' }
      },
    },
    bin: { restore: async () => ({ kind: 'meeting', ...(await client.meetings.remove(await get())) }) },
  }
}) satisfies ValidInputs
