import Assessment from '@mui/icons-material/AssessmentOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const reports: PageFeature = {
  address: 'reports',
  routes: () => import('./routes.tsx'),
  place: { label: 'Báo cáo', Icon: Assessment },
  hits: {
    report: { label: 'Báo cáo', address: ({ id }) => `/reports/${id}` },
  },
  help: () => import('./help.ts'),
}
