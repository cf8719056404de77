import { createHashRouter, type RouteObject } from 'react-router'
import { LoadingShape } from '../kit/page/LoadingShape.tsx'
import { Frame } from './frame/Frame.tsx'
import { RouteError, RouteErrorPage } from './frame/RouteError.tsx'

/**
 * The routes of each feature, fetched when the first word of an address asks for them. A feature gives an array whose
 * paths start at the root: `[{ path: 'members', element: … }, { path: 'members/:id', element: … }]`.
 */
const features: Record<string, () => Promise<{ routes: RouteObject[] }>> = {
  meetings: () => import('../features/meetings/routes.tsx'),
  commendations: () => import('../features/commendations/routes.tsx'),
  members: () => import('../features/members/routes.tsx'),
  groups: () => import('../features/groups/routes.tsx'),
  register: () => import('../features/register/routes.tsx'),
  papers: () => import('../features/papers/routes.tsx'),
  reports: () => import('../features/reports/routes.tsx'),
  usb: () => import('../features/usb/routes.tsx'),
  settings: () => import('../features/ward/routes.tsx'),
  welcome: () => import('../features/ward/welcomeRoutes.tsx'),
}

/** The first screen; its address is matched without asking for more routes. */
async function overview() {
  return { Component: (await import('../features/overview/OverviewPage.tsx')).OverviewPage }
}

const screensId = 'screens'

/** Addresses live behind `#`, so that both hosts serve one file. */
export const router = createHashRouter(
  [
    {
      path: '/',
      Component: Frame,
      ErrorBoundary: RouteErrorPage,
      HydrateFallback: LoadingShape,
      // The inner boundary keeps the frame around a screen that breaks.
      children: [{ id: screensId, ErrorBoundary: RouteError, children: [{ index: true, lazy: overview }] }],
    },
  ],
  {
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const load = features[path.split('/')[1] ?? '']
      if (load) patch(screensId, (await load()).routes)
    },
  },
)
