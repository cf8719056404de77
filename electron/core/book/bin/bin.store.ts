import { z } from 'zod'
import { idSchema } from '../../../../shared/model/fields.ts'
import type { BinSlot } from '../../platform/database/binSlot.ts'
import type { Database } from '../../platform/database/database.ts'

/** A record in the bin. */
export interface Removed {
  readonly kind: string
  /** What the user calls that kind. */
  readonly label: string
  readonly id: string
  readonly title: string
  readonly removedAt: string
  /** There is nothing to bring back: its row cannot be read. */
  readonly unreadable: boolean
}

const readable = z.object({ id: idSchema, title: z.string() })

/** Everything removed, latest first. */
export async function listRemoved(database: Database, slots: readonly BinSlot[]): Promise<Removed[]> {
  const all = await Promise.all(slots.map((slot) => removedOf(database, slot)))
  return all
    .flat()
    .sort((left, right) => right.removedAt.localeCompare(left.removedAt) || right.id.localeCompare(left.id))
}

async function removedOf(database: Database, slot: BinSlot): Promise<Removed[]> {
  const { kind, label } = slot
  return (await slot.list(database)).map(({ id, removedAt, title }) => {
    try {
      return { kind, label, removedAt, ...readable.parse({ id, title: title() }), unreadable: false }
    } catch {
      return { kind, label, id, removedAt, title: 'Dòng này không đọc được', unreadable: true }
    }
  })
}
