import type { Migration } from '../migration.ts'

/** Who stands in for somebody has a form of address and a post, as all who are named in minutes. */
export const standIns: Migration = {
  name: '0012-stand-ins',
  sql: `
ALTER TABLE meeting_attendees ADD COLUMN stand_in_honorific TEXT CHECK (stand_in_honorific IN ('ông', 'bà'));
ALTER TABLE meeting_attendees ADD COLUMN stand_in_post TEXT NOT NULL DEFAULT '';
`,
  logged: [],
  loggedByKey: {},
}
