import type { RouteObject } from 'react-router'
import { EmptyState } from '../../ui/EmptyState.tsx'

export const routes: RouteObject[] = [
  { path: 'meetings/*', element: <EmptyState title="Cuộc họp" text="Chưa có màn hình." /> },
]
