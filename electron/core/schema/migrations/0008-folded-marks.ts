import { foldVietnamese } from '../../../../shared/text/fold.ts'
import type { Migration } from '../migration.ts'

const tables = ['groups', 'meetings', 'members', 'papers', 'register_entries', 'reports', 'rounds']

/** Text that is searched, of names with an apostrophe or a stroke letter, folded as it is from now on. */
export const foldedMarks: Migration = {
  name: '0008-folded-marks',
  sql: '',
  logged: [],
  loggedByKey: {},
  fill(connection) {
    // Folded text folds to itself, so each row that the rule of today would write otherwise is found.
    connection.function('folded', { deterministic: true }, (text) =>
      typeof text === 'string' ? foldVietnamese(text) : text,
    )
    for (const table of tables) {
      connection.exec(`UPDATE ${table} SET search = folded(search) WHERE search <> folded(search)`)
    }
  },
}
