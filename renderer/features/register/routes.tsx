import type { RouteObject } from 'react-router'
import { PrintBookScreen } from './PrintBookScreen.tsx'
import { RegisterScreen } from './RegisterScreen.tsx'

export const routes: RouteObject[] = [
  { path: 'register/print', element: <PrintBookScreen /> },
  { path: 'register/:id?', element: <RegisterScreen /> },
]
