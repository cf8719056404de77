import { groupsRoutes } from './groups.routes.ts'

/** What the feature brings to the application. */
export const groups = { routes: groupsRoutes }
