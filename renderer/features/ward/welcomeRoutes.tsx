import type { RouteObject } from 'react-router'
import { SetUpPage } from './welcome/SetUpPage.tsx'
import { WelcomePage } from './welcome/WelcomePage.tsx'

export const routes: RouteObject[] = [
  { path: 'welcome', element: <WelcomePage /> },
  { path: 'welcome/ward', element: <SetUpPage /> },
]
