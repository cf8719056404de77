import HolidayVillage from '@mui/icons-material/HolidayVillageOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const groups: PageFeature = {
  address: 'groups',
  routes: () => import('./routes.tsx'),
  place: { label: '{Unit}', Icon: HolidayVillage },
  hits: {
    group: { label: '{Unit}', address: ({ id }) => `/groups/${id}` },
  },
  help: () => import('./help.ts'),
}
