import Settings from '@mui/icons-material/SettingsOutlined'
import type { PageFeature } from '../../foundation/feature.ts'

export const settings: PageFeature = {
  address: 'settings',
  routes: () => import('./settings/routes.tsx'),
  place: { label: 'Thiết lập', Icon: Settings },
  help: () => import('./settings/help.ts'),
}

/** The first screens of all, before a ward is set up. */
export const welcome: PageFeature = {
  address: 'welcome',
  routes: () => import('./welcome/routes.tsx'),
  help: () => import('./welcome/help.ts'),
}
