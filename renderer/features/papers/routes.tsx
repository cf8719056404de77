import type { RouteObject } from 'react-router'
import { PaperScreen } from './PaperScreen.tsx'

export const routes: RouteObject[] = [{ path: 'papers/:id', element: <PaperScreen /> }]
