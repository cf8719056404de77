import type { RouteObject } from 'react-router'
import { PackagesScreen } from './PackagesScreen.tsx'

export const routes: RouteObject[] = [{ path: 'packages', element: <PackagesScreen /> }]
