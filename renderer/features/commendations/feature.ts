import MilitaryTech from '@mui/icons-material/MilitaryTechOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const commendations: PageFeature = {
  address: 'commendations',
  routes: () => import('./routes.tsx'),
  place: { label: 'Khen thưởng', Icon: MilitaryTech },
  hits: {
    round: { label: 'Khen thưởng', address: ({ id }) => `/commendations/${id}` },
  },
  help: () => import('./help.ts'),
}
