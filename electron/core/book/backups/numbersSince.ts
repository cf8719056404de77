import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import type { NumberSince } from '../../../../shared/contract/backups.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Clashes, clashesBetween, signedHere, signedIn } from './clashes.ts'

/** The columns that the register has had from the first version on. */
export const numberPlaceSchema = z.object({
  issuer: z.string(),
  year: z.number(),
  code: z.string(),
  number: z.number(),
})
export type NumberPlace = z.infer<typeof numberPlaceSchema>

const lineSchema = numberPlaceSchema.extend({ id: z.string() })

/**
 * The numbers that were given since a backup was made, in the order of their days; those of the sample are none. They
 * stay given when it is restored, but for one that the backup has given to another paper. None where the backup is of
 * another book, or from before a ward was set up: there nothing was given since.
 *
 * @param path of the backup
 * @throws an error of SQLite or of zod, where the backup cannot be read
 */
export async function numbersSince(database: Database, path: string): Promise<NumberSince[]> {
  const { wardId, lines: then, signed } = contentOf(path)
  const ward = await database.selectFrom('ward').select('id').executeTakeFirst()
  if (!ward || ward.id !== wardId) return []
  const ids = new Set(then.map(({ id }) => id))
  const taken = new Set(then.map(placeOf))
  const now = await database
    .selectFrom('registerEntries')
    .select(['id', 'issuer', 'year', 'code', 'number', 'label', 'date', 'kindLabel', 'subject'])
    .where('sample', '=', 0)
    .orderBy('date')
    .orderBy('id')
    .execute()
  const clashesOf = clashesBetween(await signedHere(database), signed)
  return now
    .filter(({ id }) => !ids.has(id))
    .map((line) => ({
      label: line.label,
      date: line.date,
      kindLabel: line.kindLabel,
      subject: line.subject,
      kept: !taken.has(placeOf(line)),
      ...(!taken.has(placeOf(line)) && told(clashesOf(line.id))),
    }))
}

function told({ signedTwiceBy, sameSerialBy }: Clashes): Pick<NumberSince, 'signedTwiceBy' | 'sameSerialBy'> {
  return {
    ...(signedTwiceBy.length > 0 && { signedTwiceBy: [...signedTwiceBy] }),
    ...(sameSerialBy.length > 0 && { sameSerialBy: [...sameSerialBy] }),
  }
}

/**
 * Whose book a backup is, the lines of its register, and what was signed in it.
 *
 * @throws an error of SQLite or of zod, where the backup cannot be read
 */
export function contentOf(path: string) {
  const connection = new BetterSqlite3(path, { readonly: true, fileMustExist: true })
  try {
    const lines = connection.prepare('SELECT id, issuer, year, code, number FROM register_entries').all()
    const wardId = connection.prepare('SELECT id FROM ward').pluck().get()
    return { wardId, lines: z.array(lineSchema).parse(lines), signed: signedIn(connection) }
  } finally {
    connection.close()
  }
}

/** The place of a number in its series, as one text. */
export function placeOf({ issuer, year, code, number }: NumberPlace): string {
  return [issuer, year, code, number].join(' ')
}
