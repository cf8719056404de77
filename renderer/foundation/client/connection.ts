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

/**
 * True when the program was started anew and this page holds the token of the start before: the browser host then
 * answers 403 in plain text. A rule that refuses is a 403 too, but says why in JSON.
 */
export function turnedAway(response: Pick<Response, 'status' | 'headers'>): boolean {
  return response.status === 403 && response.headers.get('content-type')?.includes('json') !== true
}

/** True while the program does not answer. */
export function useStopped(): boolean {
  return useSyncExternalStore(subscribe, () => stopped)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
