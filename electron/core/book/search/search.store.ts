import { type SearchHit, searchHitSchema } from '../../../../shared/contract/search.ts'
import { idSchema } from '../../../../shared/model/fields.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Feature } from '../../feature.ts'
import type { Database } from '../../platform/database/database.ts'
import { readRows } from '../../platform/database/readRows.ts'
import { matching } from '../../platform/search/matching.ts'
import type { FoundRow, SearchSlot } from '../../platform/search/searchSlot.ts'

/** Enough of each kind to choose the best from. */
const mostOfAKind = 100

/**
 * What the features find, kinds in the order in which they are shown.
 *
 * @param words folded, at least one
 */
export function searchAll(
  database: Database,
  features: readonly Feature[],
  words: readonly string[],
  today: IsoDate,
): Promise<SearchHit[][]> {
  const search = { database, today, most: mostOfAKind, ...matching(words) }
  return Promise.all(slotsOf(features).map(async (slot) => hitsOf(slot.kind, await slot.find(search))))
}

function slotsOf(features: readonly Feature[]): SearchSlot[] {
  return features.flatMap(({ search }) => search ?? []).sort((left, right) => left.rank - right.rank)
}

/** What the rows found show; one that cannot be read stands among them as what it is. */
function hitsOf(kind: string, rows: readonly FoundRow[]): SearchHit[] {
  const unreadable: SearchHit[] = []
  const hits = readRows(
    kind,
    rows,
    ({ id, show }) => readableHit.parse({ kind, id, ...show() }),
    ({ id }) => unreadable.push({ kind, id, title: 'Dòng này không đọc được', detail: `mã ${id}`, unreadable: true }),
  )
  return [...hits, ...unreadable]
}

const readableHit = searchHitSchema.extend({ id: idSchema })
