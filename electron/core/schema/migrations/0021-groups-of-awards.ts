import type { Migration } from '../migration.ts'

/**
 * What the residential group of an award was called when its decision was signed: the group may be renamed or go, and
 * what was signed is stated by the award alone. Of awards from before it is the name that the group has by now.
 */
export const groupsOfAwards: Migration = {
  name: '0021-groups-of-awards',
  sql: `
-- '' where the award is of no group.
ALTER TABLE awards ADD COLUMN group_name TEXT NOT NULL DEFAULT '';
-- They come back with this step. Nobody changed an award: there is nothing to tell.
DROP TRIGGER IF EXISTS log_awards_update;
UPDATE awards SET group_name = groups.name FROM groups WHERE groups.id = awards.group_id;
`,
  logged: [],
  loggedByKey: {},
}
