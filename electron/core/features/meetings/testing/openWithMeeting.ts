import type { Meeting } from '../../../../../shared/model/meetings.ts'
import { plannedMeeting } from '../../../testing/meetingFixtures.ts'
import { openTestApp } from '../../../testing/testApp.ts'
import { sampleWard } from '../../../testing/wardFixtures.ts'

/** The application with a ward and one meeting, just after the meeting should have begun. */
export async function openWithMeeting(meeting: Meeting = plannedMeeting()) {
  const app = await openTestApp('2026-11-22T14:03')
  await app.client.ward.setUp(sampleWard)
  const created = await app.client.meetings.create(meeting)
  return { ...app, ...created }
}
