import type { PageFeature } from '../../foundation/feature.ts'

export const usb: PageFeature = {
  address: 'usb',
  routes: () => import('./routes.tsx'),
  within: 'reports',
  help: () => import('./help.ts'),
}
