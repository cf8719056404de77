import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import type { NumberInDamaged } from '../../../../shared/contract/rescue.ts'
import type { PaperKinds } from '../../features/papers/index.ts'
import { contentOf, numberPlaceSchema, placeOf } from '../backups/numbersSince.ts'
import type { DamagedBook } from './mendedCopy.ts'
import { type Salvaged, withSalvaged } from './salvaged.ts'

const lineSchema = numberPlaceSchema.extend({ id: z.string(), label: z.string() })

/**
 * The numbers that a damaged book has and a backup of it has not, and what becomes of each when that is restored; those
 * of the sample are none. None where the backup is of another book.
 *
 * @returns null where it cannot be read which numbers were given
 * @throws an error of the disk, or what says why the backup cannot be read
 */
export async function numbersInDamaged(
  dataDir: string,
  damaged: DamagedBook,
  kinds: PaperKinds,
): Promise<readonly NumberInDamaged[] | null> {
  const backup = contentOf(damaged.backup)
  return withSalvaged(dataDir, damaged, kinds, (salvaged) => {
    if (salvaged.wardId === null) return null
    return salvaged.wardId === backup.wardId ? since(salvaged, backup.lines) : []
  })
}

type Line = z.infer<typeof lineSchema>

function since(salvaged: Salvaged, then: readonly Omit<Line, 'label'>[]): NumberInDamaged[] {
  const ids = new Set(then.map(({ id }) => id))
  const taken = new Set(then.map(placeOf))
  const { lines, sample } = linesIn(salvaged.path)
  const known = new Set([...lines, ...sample].map(placeOf))
  const becomes = (line: Line): NumberInDamaged['becomes'] => {
    if (taken.has(placeOf(line))) return 'taken'
    return salvaged.bare.has(line.id) ? 'line' : 'kept'
  }
  const told = lines.filter(({ id }) => !ids.has(id)).map((line) => ({ label: line.label, becomes: becomes(line) }))
  const passed = salvaged.numbers
    .filter((number) => !known.has(placeOf(number)) && !taken.has(placeOf(number)))
    .map(({ number, code }) => ({ label: `${String(number).padStart(2, '0')}/${code}`, becomes: 'passed' as const }))
  return [...told, ...passed]
}

function linesIn(path: string): { lines: Line[]; sample: Line[] } {
  const connection = new BetterSqlite3(path, { readonly: true })
  try {
    const of = (sample: 0 | 1) =>
      connection
        .prepare(
          'SELECT id, issuer, year, code, number, label FROM register_entries WHERE sample = ? ORDER BY date, id',
        )
        .all(sample)
        .map((row) => lineSchema.parse(row))
    return { lines: of(0), sample: of(1) }
  } finally {
    connection.close()
  }
}
