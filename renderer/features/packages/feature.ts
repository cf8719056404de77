import type { PageFeature } from '../../foundation/feature.ts'

export const packages: PageFeature = {
  address: 'packages',
  routes: () => import('./routes.tsx'),
  within: 'reports',
  help: () => import('./help.ts'),
}
