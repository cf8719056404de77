import type { RouteObject } from 'react-router'
import { EmptyState } from '../../ui/EmptyState.tsx'

export const routes: RouteObject[] = [
  { path: 'papers/*', element: <EmptyState title="Văn bản" text="Chưa có màn hình." /> },
]
