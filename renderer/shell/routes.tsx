import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router'
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

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Frame,
    ErrorBoundary: RouteErrorPage,
    HydrateFallback: LoadingShape,
    // The inner boundary keeps the frame around a screen that breaks.
    children: [{ id: screensId, ErrorBoundary: RouteError, children: [{ index: true, lazy: firstScreen }] }],
  },
]

/** A feature's routes are fetched when the first word of an address asks for them. */
export const routesOfFeatures: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  const word = firstWord(path)
  const found = word === '' ? undefined : await routesOf(word)
  if (found) patch(screensId, found)
}
