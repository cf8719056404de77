import type { Feature } from '../../feature.ts'
import { wardRoutes } from './ward.routes.ts'

/** What the feature brings to the application. */
export const ward = { name: 'ward', routes: wardRoutes } satisfies Feature
