import type { Feature } from '../../feature.ts'
import { commendationsRoutes } from './commendations.routes.ts'

/** What the feature brings to the application. */
export const commendations = { name: 'commendations', routes: commendationsRoutes } satisfies Feature
