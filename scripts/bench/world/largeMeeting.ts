import { attendee, contribution, heldMeeting, task } from '../../../electron/core/testing/meetingFixtures.ts'
import { sampleWard } from '../../../electron/core/testing/wardFixtures.ts'
import type { Meeting } from '../../../shared/model/meetings.ts'
import type { Client } from './openedApp.ts'
import { groupName, personName, sentence, unitName } from './text.ts'

/** What {@link minutesOfLargeMeeting} tells, for a title. */
export const largeMeetingTells = '60 attendees, 40 contributions, 20 tasks'

/** Sets up a ward and leaves the minutes of a large meeting in it; their id. */
export async function minutesOfLargeMeeting(client: Client): Promise<string> {
  await client.ward.setUp(sampleWard)
  const meeting = await client.meetings.create(largeMeeting())
  return (await client.papers.create({ kind: 'minutes', sourceId: meeting.id })).id
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
