import { sql } from 'kysely'
import { z } from 'zod'
import { type BinKind, binKindSchema } from '../../../../shared/contract/bin.ts'
import { idSchema } from '../../../../shared/model/fields.ts'
import type { PaperKind } from '../../../../shared/model/paperKinds.ts'
import { paperKindSchema } from '../../../../shared/model/paperKinds.ts'
import type { Database } from '../../platform/database/database.ts'
import type { BinTable } from '../../platform/database/records.ts'

/** The table of each kind of record that has a bin. */
export const tableOfKind = {
  member: 'members',
  group: 'groups',
  meeting: 'meetings',
  round: 'rounds',
  report: 'reports',
  paper: 'papers',
} as const satisfies Record<BinKind, BinTable>

/** A record in the bin. */
export interface Removed {
  readonly kind: BinKind
  readonly id: string
  readonly title: string
  /** Only papers are of a kind of their own. */
  readonly paperKind: PaperKind | null
  readonly removedAt: string
  /** There is nothing to bring back: its row cannot be read. */
  readonly unreadable: boolean
}

const removedSchema = z.object({
  kind: binKindSchema,
  id: idSchema,
  title: z.string(),
  paperKind: paperKindSchema.nullable(),
  removedAt: z.string(),
})

/** Everything removed, latest first. */
export async function listRemoved(database: Database): Promise<Removed[]> {
  const { rows } = await sql<{ kind: string; id: string; title: string; paperKind: string | null; removedAt: string }>`
    select 'member' as kind, id, name as title, null as paper_kind, removed_at from members where removed_at is not null
    union all
    select 'group', id, name, null, removed_at from groups where removed_at is not null
    union all
    select 'meeting', id, title, null, removed_at from meetings where removed_at is not null
    union all
    select 'round', id, occasion, null, removed_at from rounds where removed_at is not null
    union all
    select 'report', id, title, null, removed_at from reports where removed_at is not null
    union all
    select 'paper', id, subject, kind, removed_at from papers where removed_at is not null
    order by removed_at desc, id desc
  `.execute(database)
  return rows.map((row) => {
    const found = removedSchema.safeParse(row)
    if (found.success) return { ...found.data, unreadable: false }
    const { id, removedAt } = row
    const kind = binKindSchema.parse(row.kind)
    return { kind, id, removedAt, title: 'Dòng này không đọc được', paperKind: null, unreadable: true }
  })
}
