import { useSyncExternalStore } from 'react'

/** Whether the program behind the page still answers. */
let stopped = false
const listeners = new Set<() => void>()

/** Tells every screen that the program answers no more, or answers again. */
export function markStopped(value: boolean): void {
  if (stopped === value) return
  stopped = value
  for (const listener of listeners) listener()
}

/** True while the program does not answer. */
export function useStopped(): boolean {
  return useSyncExternalStore(subscribe, () => stopped)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
