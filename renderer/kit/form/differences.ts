/** A row of a list in two states of a form. */
export interface Row {
  /** From 1; null where there is no other row to take it for. */
  readonly place: number | null
  readonly first: unknown
  readonly second: unknown
}

/** One place at which two states of a form differ. */
export interface Difference {
  /** Dotted path in the first state; `#` for a row that it does not have. */
  readonly path: string
  /** The row it stands in; null outside of lists. */
  readonly row: Row | null
  readonly first: unknown
  readonly second: unknown
}

/**
 * All places at which the second state of a form says something else than the first. Rows are told by what keeps them
 * apart (`namesOf`); a list that has only another order differs as a whole. Empty is empty, '' or null.
 *
 * @example differences({ name: 'A', phone: '' }, { name: 'B', phone: null })
 *   // [{ path: 'name', row: null, first: 'A', second: 'B' }]
 */
export function differences(first: unknown, second: unknown, path = '', row: Row | null = null): Difference[] {
  if (isEmpty(first) && isEmpty(second)) return []
  if (holdsRows(first) || holdsRows(second)) return inRows(rowsOf(first), rowsOf(second), path)
  if (isRecord(first) || isRecord(second)) {
    const left = fieldsOf(first)
    const right = fieldsOf(second)
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
      differences(left.get(name), right.get(name), path === '' ? name : `${path}.${name}`, row),
    )
  }
  return JSON.stringify(first) === JSON.stringify(second) ? [] : [{ path, row, first, second }]
}

function inRows(first: readonly unknown[], second: readonly unknown[], path: string): Difference[] {
  const names = namesOf(first)
  const others = namesOf(second)
  const isOnly = new Set([...names, ...others]).size === 1
  function inRow(one: unknown, other: unknown, place: number, at: number | '#'): Difference[] {
    return differences(one, other, `${path}.${at}`, { place: isOnly ? null : place + 1, first: one, second: other })
  }
  const changed = second.flatMap((row, place) => {
    const before = names.indexOf(others[place] ?? '')
    return before === -1 ? inRow(undefined, row, place, '#') : inRow(first[before], row, before, before)
  })
  const gone = first.flatMap((row, place) =>
    others.includes(names[place] ?? '') ? [] : inRow(row, undefined, place, place),
  )
  const moved =
    names.filter((name) => others.includes(name)).join() !== others.filter((name) => names.includes(name)).join()
  return moved ? [...changed, ...gone, { path, row: null, first, second }] : [...changed, ...gone]
}

/** Fields of which a list has each value once. */
const tellingFields = ['id', 'year', 'kind']

/** What tells each row from the others of its list; those that are alike, or have nothing, go by their order. */
function namesOf(rows: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const fields = fieldsOf(row)
    const telling = tellingFields.find((field) => !isEmpty(fields.get(field))) ?? ''
    const name = `${telling}=${fields.get(telling) ?? ''}`
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return `${name}#${count}`
  })
}

function holdsRows(value: unknown): boolean {
  return Array.isArray(value) && value.some(isRecord)
}

function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(isRecord(value) ? Object.entries(value) : [])
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
