import type { RouteObject } from 'react-router'
import { MeetingsScreen } from './list/MeetingsScreen.tsx'
import { MeetingScreen } from './one/MeetingScreen.tsx'
import { NewMeetingScreen } from './start/NewMeetingScreen.tsx'

export const routes: RouteObject[] = [
  { path: 'meetings', element: <MeetingsScreen /> },
  { path: 'meetings/new', element: <NewMeetingScreen /> },
  { path: 'meetings/:id', element: <MeetingScreen /> },
]
