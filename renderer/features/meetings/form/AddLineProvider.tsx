import { type ReactNode, useRef, useState } from 'react'
import { AddLineContext } from './addLine.ts'

/** Stands around a form; hands it what Ctrl+Enter does, which the tab in hand decides by `useAddLine`. */
export function AddLineProvider({ children }: { children: (onAddLine: () => void) => ReactNode }) {
  const slot = useRef<() => void>(() => undefined)
  const [onAddLine] = useState(() => () => slot.current())
  return <AddLineContext value={slot}>{children(onAddLine)}</AddLineContext>
}
