import type { RouteObject } from 'react-router'
import { NewRoundScreen } from './NewRoundScreen.tsx'
import { RoundListScreen } from './RoundListScreen.tsx'
import { RoundScreen } from './RoundScreen.tsx'

export const routes: RouteObject[] = [
  { path: 'commendations', element: <RoundListScreen /> },
  { path: 'commendations/new', element: <NewRoundScreen /> },
  { path: 'commendations/:id', element: <RoundScreen /> },
]
