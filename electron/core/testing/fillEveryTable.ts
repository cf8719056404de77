import { heldMeeting } from './meetingFixtures.ts'
import type { Client } from './testApp.ts'

/** Adds to the sample ward a row of each table that it leaves empty. */
export async function fillEveryTable(client: Client): Promise<void> {
  await client.register.saveStart({ issuer: 'committee', year: 2023, code: 'CV', first: 5, revision: 0 })
  await client.drafts.save({ key: 'group:new', value: '{}' })
  await client.reports.create({ kind: 'year', year: 2023, part: 1 })
  const closed = await client.meetings.close(await client.meetings.start(await client.meetings.create(heldMeeting())))
  await client.meetings.reopen({ ...closed, reason: 'Sửa chỗ sai' })
}
