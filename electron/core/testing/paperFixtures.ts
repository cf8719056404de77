import type { Meeting } from '../../../shared/model/meetings.ts'
import type { PaperKind } from '../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../shared/model/papers.ts'
import { heldMeeting } from './meetingFixtures.ts'
import type { Client } from './testApp.ts'

/** Stores a meeting that was held; its minutes are not closed. */
export async function held(client: Client, changes: Partial<Meeting> = {}): Promise<string> {
  const { id } = await client.meetings.create(heldMeeting(changes))
  return id
}

/** The same with its minutes closed. */
export async function closed(client: Client, changes: Partial<Meeting> = {}): Promise<string> {
  const id = await held(client, changes)
  await client.meetings.start({ id, revision: 0 })
  await client.meetings.close({ id, revision: 1 })
  return id
}

/** Drafts a paper with its usual text. */
export async function draft(client: Client, kind: PaperKind, sourceId: string): Promise<PaperRecord> {
  const { id } = await client.papers.create({ kind, sourceId })
  return client.papers.get({ id })
}
