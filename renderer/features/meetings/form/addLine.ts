import { createContext, type RefObject, useContext, useEffect } from 'react'

/** What Ctrl+Enter adds: set by the tab in hand. */
export type AddLine = RefObject<() => void>

export const AddLineContext = createContext<AddLine | null>(null)

/** Lets Ctrl+Enter add a row of the tab while it is shown. */
export function useAddLine(add: () => void): void {
  const slot = useContext(AddLineContext)
  useEffect(() => {
    if (!slot) return
    slot.current = add
    return () => {
      slot.current = () => undefined
    }
  }, [slot, add])
}
