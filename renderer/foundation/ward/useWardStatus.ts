import { useQuery } from '@tanstack/react-query'
import { toIsoDateTime } from '../../../shared/text/dates.ts'
import { orpc } from '../client/client.ts'
import { askedJustNow } from '../client/queryClient.ts'

/** Whether a ward is set up, its name, whether it is the sample: one question shared by the whole page. */
export const wardStatusQuestion = { ...orpc.ward.status.queryOptions(), staleTime: askedJustNow }

/** The answer to {@link wardStatusQuestion}. */
export function useWardStatus() {
  return useQuery(wardStatusQuestion)
}

/** First day of the ward and its committee as they are named today: most members hold office since then. */
export function useSince(): string {
  const today = useToday()
  return useWardStatus().data?.since ?? today
}

/** The program's day of today, ISO: screens never trust their own clock while the program's is known. */
export function useToday(): string {
  return useWardStatus().data?.today ?? toIsoDateTime(new Date()).slice(0, 10)
}
