import { QueryClient } from '@tanstack/react-query'

/**
 * The program is on the same machine: no pauses for a network, no retries, no fetching on every glance at the window.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
})
