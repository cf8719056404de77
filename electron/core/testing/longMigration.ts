import type { Migration } from '../schema/migration.ts'

/** A step as a later version may bring: a column, all groups rewritten, and a table of some megabytes. */
export const longMigration: Migration = {
  name: '0999-long',
  sql: `ALTER TABLE groups ADD COLUMN colour TEXT NOT NULL DEFAULT '';
        UPDATE groups SET colour = 'đỏ';
        CREATE TABLE extras (id TEXT PRIMARY KEY, group_id TEXT NOT NULL REFERENCES groups (id), text TEXT NOT NULL) STRICT;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        INSERT INTO extras SELECT groups.id || '-' || i, groups.id, hex(randomblob(300)) FROM n, groups;`,
  logged: ['extras'],
  loggedByKey: {},
}
