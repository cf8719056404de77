import { z } from 'zod'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Migration } from '../migration.ts'

const peopleSchema = z.array(z.object({ id: z.string(), names: z.string() }))

/** Who was in the room, in the chair and wrote is found by search; until here only what was said was. */
export const peopleOfMeetings: Migration = {
  name: '0009-people-of-meetings',
  sql: '',
  logged: [],
  loggedByKey: {},
  fill(connection) {
    const rows = connection
      .prepare(`
SELECT id, coalesce(chair_name, '') || ' ' || coalesce(secretary_name, '') || ' ' || coalesce((
  SELECT group_concat(name || ' ' || stand_in_name, ' ') FROM meeting_attendees WHERE meeting_id = meetings.id
), '') AS names FROM meetings`)
      .all()
    const add = connection.prepare(`UPDATE meetings SET search = search || ' ' || ? WHERE id = ?`)
    for (const { id, names } of peopleSchema.parse(rows)) add.run(foldVietnamese(names), id)
  },
}
