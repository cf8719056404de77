import type { RouteObject } from 'react-router'
import { EmptyState } from '../../ui/EmptyState.tsx'

export const routes: RouteObject[] = [
  { path: 'groups/*', element: <EmptyState title="Tổ dân phố" text="Chưa có màn hình." /> },
]
