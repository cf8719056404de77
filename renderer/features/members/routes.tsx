import type { RouteObject } from 'react-router'
import { MembersScreen } from './MembersScreen.tsx'

export const routes: RouteObject[] = [{ path: 'members/:id?', element: <MembersScreen /> }]
