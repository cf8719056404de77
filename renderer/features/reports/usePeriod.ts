import { useSearchParams } from 'react-router'
import { z } from 'zod'
import type { Period } from '../../../shared/model/periods.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { periodOfAddress, periodQuery } from './periodChoice.ts'

const tabSchema = z.enum(['figures', 'tables', 'written'])
export type ReportsTab = z.infer<typeof tabSchema>

/** What the screen shows. It stands in the address, so that coming back from a report finds it as it was left. */
export function usePeriod() {
  const today = useToday()
  const [search, setSearch] = useSearchParams()
  const period = periodOfAddress(search, today)
  const tab = tabSchema.safeParse(search.get('tab')).data ?? 'figures'
  const table = search.get('table') ?? ''

  function go(to: { period?: Period; tab?: ReportsTab; table?: string }) {
    const next = { tab: to.tab ?? tab, table: to.table ?? table }
    setSearch(
      {
        ...periodQuery(to.period ?? period),
        ...(next.tab === 'figures' ? {} : { tab: next.tab }),
        ...(next.table === '' ? {} : { table: next.table }),
      },
      { replace: true },
    )
  }
  return { today, period, tab, table, go }
}
