import { leaveOut } from '../../platform/database/readRows.ts'
import type { OverviewSlot } from '../../platform/overview/overviewSlot.ts'
import { listPapers } from './papers.store.ts'

/** Papers that wait for a number. */
export const papersOverview: OverviewSlot = async (database) => ({
  papersWaiting: await listPapers(database, { waiting: true }, leaveOut),
})
