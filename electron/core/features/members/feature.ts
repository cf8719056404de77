import { membersRoutes } from './members.routes.ts'

/** What the feature brings to the application. */
export const members = { routes: membersRoutes }
