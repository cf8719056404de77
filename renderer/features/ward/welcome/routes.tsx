import type { RouteObject } from 'react-router'
import { SetUpPage } from './SetUpPage.tsx'
import { WelcomePage } from './WelcomePage.tsx'

export const routes: RouteObject[] = [
  { path: 'welcome', element: <WelcomePage /> },
  { path: 'welcome/ward', element: <SetUpPage /> },
]
