import { attendee, contribution, heldMeeting, task } from '../../../electron/core/testing/meetingFixtures.ts'
import { sampleWard } from '../../../electron/core/testing/wardFixtures.ts'
import type { Meeting } from '../../../shared/model/meetings.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { withApp } from '../world/openedApp.ts'
import { groupName, personName, sentence, unitName } from '../world/text.ts'

const runs = 15

/** The Word file of the minutes of a large meeting, from the call to the finished file. */
export const minutes: Measurement = {
  title: 'Minutes of 60 attendees, 40 contributions, 20 tasks',
  goal: 100,
  unit: 'ms',
  measure: () =>
    inNewFolder((folder) =>
      withApp(folder, async (client) => {
        await client.ward.setUp(sampleWard)
        const meeting = await client.meetings.create(largeMeeting())
        const { id } = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
        const draw = () => timed(() => client.papers.file({ id, copies: 'one' }))
        const first = await draw()
        const later = await repeat(runs, draw)
        return { value: median(later), how: `median of ${runs}; the first since the start ${first.toFixed(0)} ms` }
      }),
    ),
}

function largeMeeting(): Meeting {
  return heldMeeting({
    attendees: Array.from({ length: 60 }, (_, index) => attendee({ name: personName(index), unit: unitName(index) })),
    contributions: Array.from({ length: 40 }, (_, index) =>
      contribution({
        speakerName: personName(index),
        speakerPost: groupName(index),
        content: sentence(index, 6),
        reply: sentence(index + 1, 2),
        repliedBy: 'Ông Nguyễn Văn Mẫu',
      }),
    ),
    tasks: Array.from({ length: 20 }, (_, index) => task({ content: sentence(index, 2), owner: unitName(index) })),
  })
}
