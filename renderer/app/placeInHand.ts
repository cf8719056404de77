import type { RouterState } from 'react-router'

/** What is followed of the router. */
interface Followed {
  readonly state: RouterState
  subscribe(told: (state: RouterState) => void): unknown
}

let place = ''

/** Follows where the user is, or has asked to go while it is still being loaded. */
export function followPlace(router: Followed): void {
  const read = ({ navigation, location }: RouterState) => {
    place = (navigation.location ?? location).pathname
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
