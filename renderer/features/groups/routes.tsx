import type { RouteObject } from 'react-router'
import { GroupsScreen } from './GroupsScreen.tsx'

export const routes: RouteObject[] = [{ path: 'groups/:id?', element: <GroupsScreen /> }]
