import { reportsRoutes } from './reports.routes.ts'

/** What the feature brings to the application. */
export const reports = { routes: reportsRoutes }
