import { pageOrigin } from '../../shared/contract/door.ts'

/** What to answer to a request of the page: a file of the bundle, or a refusal as an HTTP status. */
export type AssetDecision = { readonly file: readonly string[] } | { readonly status: 400 | 403 | 405 }

/**
 * Letters, digits, dot, dash and underscore, not starting with a dot. The build makes no other names, so nothing has
 * to be decoded: `%2e`, `..`, backslashes, drive letters, alternate streams (`a.js:x`) and NUL all fail here.
 */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/**
 * Decides on a request to `app://bundle`.
 *
 * @returns the path below the folder of the bundle as its parts. Screens live behind `#`, so there is one page.
 */
export function decideAsset(method: string, url: string): AssetDecision {
  if (method !== 'GET') return { status: 405 }
  if (!url.startsWith(`${pageOrigin}/`)) return { status: 403 }
  const path = url.slice(pageOrigin.length + 1).split(/[?#]/, 1)[0] ?? ''
  if (path === '') return { file: ['index.html'] }
  const parts = path.split('/')
  if (!parts.every((part) => plainName.test(part))) return { status: 400 }
  return { file: parts }
}
