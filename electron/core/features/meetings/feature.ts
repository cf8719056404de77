import { meetingsRoutes } from './meetings.routes.ts'

/** What the feature brings to the application. */
export const meetings = { routes: meetingsRoutes }
