import type { RouteObject } from 'react-router'
import { ReportScreen } from './one/ReportScreen.tsx'
import { ReportsScreen } from './ReportsScreen.tsx'

export const routes: RouteObject[] = [
  { path: 'reports', element: <ReportsScreen /> },
  { path: 'reports/:id', element: <ReportScreen /> },
]
