import { Navigate, type RouteObject } from 'react-router'
import { SettingsPage } from './SettingsPage.tsx'

export const routes: RouteObject[] = [
  { path: 'settings', element: <Navigate to="/settings/ward" replace /> },
  { path: 'settings/:tab', element: <SettingsPage /> },
]
