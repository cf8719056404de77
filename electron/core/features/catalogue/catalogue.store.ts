import type { Selectable } from 'kysely'
import { awardedSchema, type CatalogueEntry, catalogueEntrySchema } from '../../../../shared/model/catalogue.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRows } from '../../platform/database/readRows.ts'
import { syncTable } from '../../platform/database/rows.ts'
import { toFlag } from '../../platform/database/values.ts'
import type { CatalogueEntryRow } from '../../schema/schema.ts'

/** Award forms and titles by their first day; `onUnreadable` as in `readRows`. */
export async function listEntries(database: Database, onUnreadable?: OnUnreadable): Promise<CatalogueEntry[]> {
  const rows = await database
    .selectFrom('catalogueEntries')
    .selectAll()
    .orderBy('validFrom')
    .orderBy('kind')
    .orderBy('name')
    .execute()
  return readRows('catalogueEntries', rows, toEntry, onUnreadable)
}

/** Replaces all of them. Call inside a transaction. */
export function saveEntries(database: Database, entries: readonly CatalogueEntry[]): Promise<void> {
  const rows = entries.map(({ recipients, ...entry }) => ({
    ...entry,
    forPerson: toFlag(recipients.includes('person')),
    forCollective: toFlag(recipients.includes('collective')),
    forHousehold: toFlag(recipients.includes('household')),
    forGroup: toFlag(recipients.includes('group')),
  }))
  return syncTable(database, 'catalogueEntries', 'id', rows)
}

function toEntry(row: Selectable<CatalogueEntryRow>): CatalogueEntry {
  const isFor = {
    person: row.forPerson,
    collective: row.forCollective,
    household: row.forHousehold,
    group: row.forGroup,
  }
  return catalogueEntrySchema.parse({ ...row, recipients: awardedSchema.options.filter((kind) => isFor[kind] === 1) })
}
