import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Header in which the page shows the token of this start of the program. */
export const tokenHeader = 'x-so-token'

/**
 * Why a request may not pass, or null when it may. The server listens on 127.0.0.1 only; a page of another site can
 * still reach it through the user's browser, so Host (DNS rebinding) and Origin must be our own, and a call must
 * carry the token.
 */
export function refusalOf(
  { headers, rawHeaders }: Pick<IncomingMessage, 'headers' | 'rawHeaders'>,
  request: { readonly port: number; readonly token: string; readonly isCall: boolean },
): 'host' | 'origin' | 'token' | null {
  const hosts = [`127.0.0.1:${request.port}`, `localhost:${request.port}`]
  // Node takes the first of two: what stands between might go by the other.
  const shown = rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length
  if (!headers.host || shown !== 1 || !hosts.includes(headers.host)) return 'host'
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return 'origin'
  if (request.isCall && !sameToken(headers[tokenHeader], request.token)) return 'token'
  return null
}

function sameToken(shown: string | string[] | undefined, token: string): boolean {
  if (typeof shown !== 'string') return false
  const left = Buffer.from(shown)
  const right = Buffer.from(token)
  return left.length === right.length && timingSafeEqual(left, right)
}
