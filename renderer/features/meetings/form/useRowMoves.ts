import type { KeyboardEvent } from 'react'
import { isComposing } from '../../../foundation/keys.ts'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { focusSoon } from './focus.ts'
import { placeBeside } from './order.ts'

/** What {@link useRowMoves} needs of a list in the form. */
interface MovableList<Row> {
  /** Dotted path of the list. */
  readonly name: string
  /** The rows as they are now. */
  readonly rows: () => readonly Row[]
  readonly move: (from: number, to: number) => void
  /** Rows move only among their like. */
  readonly partOf?: (row: Row) => unknown
}

/** Moving rows by button or by Alt+↑/↓; the focus goes with the row. */
export function useRowMoves<Row>({ name, rows, move, partOf }: MovableList<Row>) {
  const { readOnly } = useFormMode()

  function moveRow(index: number, direction: 'up' | 'down'): void {
    const place = readOnly ? null : placeBeside(rows(), index, direction, partOf)
    if (place === null) return
    const active = document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? ''
    move(index, place)
    if (active.startsWith(`${name}.${index}.`)) focusSoon(active.replace(`${name}.${index}.`, `${name}.${place}.`))
  }

  /** For `onKeyDown` of the row. A field that takes the keys for itself (a day opens its calendar) goes first. */
  function rowKeys(index: number) {
    return (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.defaultPrevented || isComposing(event.nativeEvent)) return
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
      event.preventDefault()
      moveRow(index, event.key === 'ArrowUp' ? 'up' : 'down')
    }
  }

  return { moveRow, rowKeys }
}
