import type { RouteObject } from 'react-router'
import { EmptyState } from '../../ui/EmptyState.tsx'

export const routes: RouteObject[] = [
  { path: 'members/*', element: <EmptyState title="Thành viên" text="Chưa có màn hình." /> },
]
