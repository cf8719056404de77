import type { PageFeature } from '../../foundation/feature.ts'

export const papers: PageFeature = {
  address: 'papers',
  routes: () => import('./routes.tsx'),
  hits: {
    paper: { label: 'Văn bản', address: ({ id }) => `/papers/${id}` },
  },
  help: () => import('./help.ts'),
}
