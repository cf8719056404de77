import { QueryClient } from '@tanstack/react-query'

/**
 * For what is asked before the screen that shows it stands: an answer so young is not asked for again, in milliseconds.
 * What is saved meanwhile makes every answer old, as always.
 */
export const askedJustNow = 2000

/**
 * The program is on the same machine: no pauses for a network, no retries, no fetching on every glance at the window.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
})
