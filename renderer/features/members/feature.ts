import Badge from '@mui/icons-material/BadgeOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const members: PageFeature = {
  address: 'members',
  routes: () => import('./routes.tsx'),
  place: { label: 'Thành viên', Icon: Badge },
  hits: {
    member: { label: 'Thành viên', address: ({ id }) => `/members/${id}` },
  },
  help: () => import('./help.ts'),
}
