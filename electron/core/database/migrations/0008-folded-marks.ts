import type { Migration } from '../migrate.ts'

/** Letters and marks that folded text (`foldVietnamese`) kept until here, and what they became. */
const folded: readonly (readonly [string, string])[] = [
  ...['’', '‘', 'ʼ', '`', '´', '′'].map((mark) => [mark, "''"] as const),
  ['ƀ', 'b'],
]

const tables = ['groups', 'meetings', 'members', 'papers', 'register_entries', 'reports', 'rounds']

const search = folded.reduce((text, [from, to]) => `replace(${text}, '${from}', '${to}')`, 'search')
const marked = folded.map(([from]) => `search LIKE '%${from}%'`).join(' OR ')

/** Text that is searched, of names with an apostrophe or a stroke letter, folded as it is from now on. */
export const foldedMarks: Migration = {
  name: '0008-folded-marks',
  sql: tables.map((table) => `UPDATE ${table} SET search = ${search} WHERE ${marked};`).join('\n'),
  logged: [],
  loggedByKey: {},
}
