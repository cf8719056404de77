import type { RouteObject } from 'react-router'
import { EmptyState } from '../../ui/EmptyState.tsx'

export const routes: RouteObject[] = [
  { path: 'register/*', element: <EmptyState title="Sổ văn bản" text="Chưa có màn hình." /> },
]
