import EventNote from '@mui/icons-material/EventNoteOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const meetings: PageFeature = {
  address: 'meetings',
  routes: () => import('./routes.tsx'),
  place: { label: 'Cuộc họp', Icon: EventNote },
  hits: {
    meeting: { label: 'Cuộc họp', address: ({ id }) => `/meetings/${id}` },
  },
  help: () => import('./help.ts'),
}
