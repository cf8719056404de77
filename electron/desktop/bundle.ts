import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { decideAsset } from './assetPath.ts'
import { securityHeaders } from './securityHeaders.ts'

/** The kinds of file that the build makes; a file of another kind is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Answers a request of the page from the folder of the built screens. Never throws. */
export async function answerFromBundle(request: { method: string; url: string }, folder: string): Promise<Response> {
  const decision = decideAsset(request.method, request.url)
  if ('status' in decision) return refusal(decision.status)
  const path = join(folder, ...decision.file)
  const contentType = contentTypes[extname(path)]
  if (contentType === undefined) return refusal(404)
  try {
    return new Response(new Uint8Array(await readFile(path)), {
      headers: { ...securityHeaders, 'Content-Type': contentType },
    })
  } catch {
    return refusal(404)
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders })
}
