import type { RouterState } from 'react-router'

/** What is followed of the router. */
interface Followed {
  readonly state: RouterState
  subscribe(told: (state: RouterState) => void): unknown
}

let place = ''
const listeners = new Set<() => void>()

/** Follows where the user is, or has asked to go while it is still being loaded. */
export function followPlace(router: Followed): void {
  const read = ({ navigation, location }: RouterState) => {
    const { pathname } = navigation.location ?? location
    if (pathname === place) return
    place = pathname
    for (const told of listeners) told()
  }
  read(router.state)
  router.subscribe(read)
}

/**
 * For what leads somewhere, or asks something, after slow work: whoever has gone on to another place meanwhile is not
 * called back from there.
 *
 * @returns whether the user still is where this was called
 * @example
 * const stayed = markPlace()
 * await remove.mutateAsync({ id })
 * if (stayed()) navigate('/meetings')
 */
export function markPlace(): () => boolean {
  const marked = place
  return () => place === marked
}

/**
 * Calls on each way to another place.
 *
 * @returns ends the calls
 */
export function onOtherPlace(told: () => void): () => void {
  listeners.add(told)
  return () => listeners.delete(told)
}
