import type { NameRedactor } from '../redaction/nameRedactor.ts'
import type { RowsOf } from './fileRow.ts'

/** The copy of a year for superiors (bản cho cấp trên) while it is written. */
export interface SuperiorsCopy {
  readonly redactor: NameRedactor
  /** Rows that go into the copy, of whichever part, as they still stand in the book. */
  readonly rowsOf: RowsOf
}

/** What is made once for a copy, where many of its columns ask for it: who has which number. */
export function oncePerCopy<T extends object>(make: (copy: SuperiorsCopy) => T): (copy: SuperiorsCopy) => T {
  const made = new WeakMap<SuperiorsCopy, T>()
  return (copy) => {
    const known = made.get(copy) ?? make(copy)
    made.set(copy, known)
    return known
  }
}
