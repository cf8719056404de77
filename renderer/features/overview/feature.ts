import Home from '@mui/icons-material/HomeOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const overview: PageFeature = {
  address: '',
  routes: () => import('./routes.tsx'),
  place: { label: 'Tổng quan', Icon: Home },
  help: () => import('./help.ts'),
}
