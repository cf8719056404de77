import { commendationsRoutes } from './commendations.routes.ts'

/** What the feature brings to the application. */
export const commendations = { routes: commendationsRoutes }
