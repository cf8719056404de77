/** The places of the left navigation in their order: Alt+1 is the first. Labels stand in the ward's own words. */
export const places = [
  { path: '/', label: 'Tổng quan' },
  { path: '/meetings', label: 'Cuộc họp' },
  { path: '/commendations', label: 'Khen thưởng' },
  { path: '/members', label: 'Thành viên' },
  { path: '/groups', label: '{Unit}' },
  { path: '/register', label: 'Sổ văn bản' },
  { path: '/settings', label: 'Thiết lập' },
  // Last, so that nobody's Alt+7 leads elsewhere than it used to.
  { path: '/reports', label: 'Báo cáo' },
] as const

/** Screens that belong to a place by their work, not by their address. */
const annexes: Record<string, (typeof places)[number]['path']> = { '/usb': '/reports' }

/**
 * The place an address belongs to; `undefined` for an address outside (a single paper).
 *
 * @param pathname `/meetings/0198…`
 */
export function placeOf(pathname: string): string | undefined {
  const inner = places.find(({ path }) => path !== '/' && (pathname === path || pathname.startsWith(`${path}/`)))
  return inner?.path ?? annexes[pathname] ?? (pathname === '/' ? '/' : undefined)
}
