import { useQuery } from '@tanstack/react-query'
import { toIsoDateTime } from '../../shared/text/dates.ts'
import { orpc } from './client.ts'

/** Whether a ward is set up, its name, whether it is the sample: one question shared by the whole page. */
export function useWardStatus() {
  return useQuery(orpc.ward.status.queryOptions())
}

/** The program's day of today, ISO: screens never trust their own clock while the program's is known. */
export function useToday(): string {
  return useWardStatus().data?.today ?? toIsoDateTime(new Date()).slice(0, 10)
}
