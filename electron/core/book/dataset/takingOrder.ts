import type { Database } from '../../platform/database/database.ts'
import type { DatasetPart, PartTable } from '../../platform/dataset/datasetPart.ts'
import { referencesOf } from './references.ts'

/** Of which tables the rows have to be known before a table is asked for its own, as it tells when it is asked. */
interface Wants {
  readonly chosen: ReadonlySet<string>
  readonly mentioned: ReadonlySet<string>
}

/**
 * The tables of all parts in an order in which each can choose its rows: after those whose rows it belongs to, and
 * where it takes along whatever is referred to, after those that refer to it. Lists that belong to its own rows refer
 * to it as well and come after it.
 *
 * @throws Error where tables wait for each other
 */
export async function takingOrder(database: Database, parts: readonly DatasetPart[]): Promise<PartTable[]> {
  const tables = parts.flatMap((part) => part.tables)
  const wants = new Map(tables.map((one) => [String(one.table), wantsOf(one)]))
  const referring = new Map<string, string[]>()
  for (const { table } of tables) {
    for (const { target } of await referencesOf(database, table)) {
      referring.set(target, [...(referring.get(target) ?? []), table])
    }
  }
  const before = (table: string): string[] => {
    const { chosen, mentioned } = wants.get(table) ?? { chosen: new Set(), mentioned: new Set() }
    const naming = [...mentioned].flatMap((target) => referring.get(target) ?? [])
    return [...chosen, ...naming.filter((one) => one !== table && !belongsTo(one, table, wants))]
  }
  const ordered = new Set<string>()
  const place = (table: string, waiting: readonly string[]) => {
    if (ordered.has(table)) return
    if (waiting.includes(table)) throw new Error(`tables wait for each other: ${[...waiting, table].join(', ')}`)
    for (const earlier of before(table)) if (wants.has(earlier)) place(earlier, [...waiting, table])
    ordered.add(table)
  }
  for (const { table } of tables) place(table, [])
  const byName = new Map(tables.map((one) => [String(one.table), one]))
  return [...ordered].flatMap((table) => byName.get(table) ?? [])
}

/** Asks a table with nothing known, to hear what it asks for. */
function wantsOf({ choose }: PartTable): Wants {
  const wants = { chosen: new Set<string>(), mentioned: new Set<string>() }
  const told = (asked: Set<string>) => (table: string) => {
    asked.add(table)
    return []
  }
  choose({ year: 0, chosen: told(wants.chosen), mentioned: told(wants.mentioned) })
  return wants
}

/** Whether rows of a table are chosen by rows of another, be it through a third. */
function belongsTo(table: string, owner: string, wants: ReadonlyMap<string, Wants>): boolean {
  return [...(wants.get(table)?.chosen ?? [])].some((one) => one === owner || belongsTo(one, owner, wants))
}
