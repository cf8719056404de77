import { lazy } from 'react'
import type { PageFeature } from '../../foundation/feature.ts'

export const catalogue: PageFeature = {
  settings: {
    value: 'catalogue',
    label: 'Danh mục khen thưởng',
    Content: lazy(() => import('./CatalogueTab.tsx')),
    help: () => import('./help.ts'),
  },
}
