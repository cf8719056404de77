import { createHashRouter } from 'react-router'
import { LoadingShape } from '../kit/page/LoadingShape.tsx'
import { features } from './features.ts'
import { Frame } from './frame/Frame.tsx'
import { RouteError, RouteErrorPage } from './frame/RouteError.tsx'
import { firstWord } from './places.ts'

/** The routes of the feature whose addresses begin with a word. */
async function routesOf(word: string) {
  return (await features.find(({ address }) => address === word)?.routes?.())?.routes
}

/** The first screen; its address is matched without asking for more routes. */
async function firstScreen() {
  return { Component: (await routesOf(''))?.find(({ index }) => index)?.Component ?? null }
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
      children: [{ id: screensId, ErrorBoundary: RouteError, children: [{ index: true, lazy: firstScreen }] }],
    },
  ],
  {
    // A feature's routes are fetched when the first word of an address asks for them.
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const word = firstWord(path)
      const routes = word === '' ? undefined : await routesOf(word)
      if (routes) patch(screensId, routes)
    },
  },
)
