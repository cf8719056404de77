import { queryClient } from '../foundation/client/queryClient.ts'
import { features } from './features.ts'

/** How long the page is left alone before it is looked at again whether it stands, in milliseconds. */
const pause = 200

/**
 * Fetches the screens of the navigation, one after the other, once the first one stands and nothing is to be done: a
 * click then only draws. What cannot be fetched now is fetched, or missed, when it is asked for.
 */
export async function fetchLaterScreens(): Promise<void> {
  do await new Promise((later) => setTimeout(later, pause))
  while (queryClient.isFetching() > 0)
  for (const { place, routes } of features) {
    if (!place || !routes) continue
    await new Promise((idle) => requestIdleCallback(idle))
    await routes().catch(() => undefined)
  }
}
