/** The places of the left navigation in their order: Alt+1 is the first. */
export const places = [
  { path: '/', label: 'Tổng quan' },
  { path: '/meetings', label: 'Cuộc họp' },
  { path: '/commendations', label: 'Khen thưởng' },
  { path: '/members', label: 'Thành viên' },
  { path: '/groups', label: 'Tổ dân phố' },
  { path: '/register', label: 'Sổ văn bản' },
  { path: '/settings', label: 'Thiết lập' },
] as const

/**
 * The place an address belongs to; `undefined` for an address outside (a single paper).
 *
 * @param pathname `/meetings/0198…`
 */
export function placeOf(pathname: string): string | undefined {
  const inner = places.find(({ path }) => path !== '/' && (pathname === path || pathname.startsWith(`${path}/`)))
  return inner?.path ?? (pathname === '/' ? '/' : undefined)
}
