import { wardRoutes } from './ward.routes.ts'

/** What the feature brings to the application. */
export const ward = { routes: wardRoutes }
