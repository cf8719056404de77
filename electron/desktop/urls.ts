import { pageOrigin } from '../../shared/contract/door.ts'

/** The address that the window opens. */
export const startUrl = `${pageOrigin}/index.html`

/** That of the screen that stands in the place of the program while its data cannot be opened. */
export const rescueUrl = `${pageOrigin}/rescue.html`

/**
 * Whether the program may load this address: its own page and what that page made itself. Everything else, http and
 * file first of all, is refused before a connection is tried.
 *
 * @param developing lets Chromium's own developer tools in; never in the installed program
 */
export function mayLoad(url: string, developing: boolean): boolean {
  if (url.startsWith(`${pageOrigin}/`) || url.startsWith(`blob:${pageOrigin}/`) || url.startsWith('data:')) return true
  return developing && url.startsWith('devtools://')
}

/** Whether the window itself may go there. Only within its own page: never a `data:` or `blob:` page. */
export function mayNavigate(url: string): boolean {
  return url.startsWith(`${pageOrigin}/`)
}
