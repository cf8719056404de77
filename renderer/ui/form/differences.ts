/** One place at which two states of a form differ. */
export interface Difference {
  /** Dotted path in the first state; `#` for a row that it does not have. */
  readonly path: string
  /** Place of the row it stands in, from 1; null outside of lists. */
  readonly row: number | null
  readonly first: unknown
  readonly second: unknown
}

/**
 * All places at which the second state of a form says something else than the first. Rows are told by their `id`, those
 * without by their place; a list that has only another order differs as a whole. Empty is empty, '' or null.
 *
 * @example differences({ name: 'A', phone: '' }, { name: 'B', phone: null })
 *   // [{ path: 'name', row: null, first: 'A', second: 'B' }]
 */
export function differences(first: unknown, second: unknown, path = '', row: number | null = null): Difference[] {
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
  const names = first.map(nameOf)
  const others = second.map(nameOf)
  const changed = second.flatMap((row, place) => {
    const before = names.indexOf(others[place] ?? '')
    const known = before !== -1
    return differences(first[before], row, `${path}.${known ? before : '#'}`, (known ? before : place) + 1)
  })
  const gone = first.flatMap((row, place) =>
    others.includes(names[place] ?? '') ? [] : differences(row, undefined, `${path}.${place}`, place + 1),
  )
  const moved =
    names.filter((name) => others.includes(name)).join() !== others.filter((name) => names.includes(name)).join()
  return moved ? [...changed, ...gone, { path, row: null, first, second }] : [...changed, ...gone]
}

/** What tells a row from the others of its list. */
function nameOf(row: unknown, place: number): string {
  const id = fieldsOf(row).get('id')
  return typeof id === 'string' ? id : `#${place}`
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
