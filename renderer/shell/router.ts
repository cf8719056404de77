import { createHashRouter } from 'react-router'
import { followPlace } from '../foundation/placeInHand.ts'
import { routes, routesOfFeatures } from './routes.tsx'

/** Addresses live behind `#`, so that both hosts serve one file. */
export function openRouter() {
  const router = createHashRouter(routes, { patchRoutesOnNavigation: routesOfFeatures })
  followPlace(router)
  return router
}
