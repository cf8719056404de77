import type { ListSlot } from '../../platform/database/listSlot.ts'
import { listReports } from './reports.store.ts'

export const reportsLists: readonly ListSlot[] = [{ name: 'reports', label: 'Báo cáo', read: listReports }]
