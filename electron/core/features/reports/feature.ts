import type { Feature } from '../../feature.ts'
import { reportsRoutes } from './reports.routes.ts'

/** What the feature brings to the application. */
export const reports = { name: 'reports', routes: reportsRoutes } satisfies Feature
