import { extname, resolve, sep } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/**
 * The file of the built page that a URL path names, or null when it names none or leads outside the folder: `..` in
 * any spelling (`%2e`, backslash), a NUL, an unknown extension, a sibling folder with the same prefix.
 *
 * @param root absolute folder of the built page
 * @param urlPath path of the URL as received, still percent-encoded
 */
export function staticFile(root: string, urlPath: string): { path: string; contentType: string } | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (/[\0\\:]|%/.test(decoded) || !decoded.startsWith('/')) return null
  const segments = decoded.slice(1).split('/')
  if (segments.some((segment) => segment === '..' || segment === '.')) return null
  const relative = decoded === '/' ? 'index.html' : decoded.slice(1)
  const path = resolve(root, relative)
  if (!path.startsWith(resolve(root) + sep)) return null
  const contentType = contentTypes[extname(path).toLowerCase()]
  return contentType === undefined ? null : { path, contentType }
}

/**
 * Headers of every file of the page. The style rule is loose because MUI writes its styles at run time; scripts only
 * come from our own files, and nothing is fetched from anywhere else.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}
