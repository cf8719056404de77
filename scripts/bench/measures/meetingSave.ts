import { attendee, contribution, heldMeeting, task } from '../../../electron/core/testing/meetingFixtures.ts'
import type { Meeting } from '../../../shared/model/meetings.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { withApp } from '../world/openedApp.ts'
import { personName, sentence, unitName } from '../world/text.ts'

const runs = 15

/** A full hall: 200 people, 100 opinions, 60 tasks. */
function largeMeeting(): Meeting {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  return heldMeeting({
    attendees: many(200, (index) =>
      attendee({ name: `${personName(index)} ${index}`, unit: unitName(index), role: 'guest' }),
    ),
    contributions: many(100, (index) =>
      contribution({ speakerName: personName(index), content: sentence(index, 5), reply: sentence(index + 3, 3) }),
    ),
    tasks: many(60, (index) => task({ content: sentence(index, 2), owner: unitName(index) })),
  })
}

/** While minutes are typed, they are saved every few seconds: one opinion has some letters more each time. */
export const meetingSave: Measurement = {
  title: 'Self-save of a meeting of 200 people, 100 opinions, 60 tasks',
  goal: 50,
  unit: 'ms',
  measure: () =>
    inNewFolder((folder) =>
      withApp(folder, async (client) => {
        const meeting = largeMeeting()
        const { id, revision: first } = await client.meetings.create(meeting)
        let revision = first
        const save = async () => {
          const [typed, ...others] = meeting.contributions
          const content = `${typed?.content} ${'thêm '.repeat(revision)}`
          const contributions = typed ? [{ ...typed, content }, ...others] : others
          ;({ revision } = await client.meetings.update({ id, revision, meeting: { ...meeting, contributions } }))
        }
        await save()
        const times = await repeat(runs, () => timed(save))
        return {
          value: median(times),
          how: `meetings.update without transport, median of ${runs}, the longest ${Math.max(...times).toFixed(0)} ms`,
        }
      }),
    ),
}
