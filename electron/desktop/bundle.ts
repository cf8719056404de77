import { readFile } from 'node:fs/promises'
import { pageHeaders, staticFile } from '../core/platform/files/staticFiles.ts'
import { decideAsset } from './assetPath.ts'

/** Answers a request of the page from the folder of the built screens. Never throws. */
export async function answerFromBundle(request: { method: string; url: string }, folder: string): Promise<Response> {
  const decision = decideAsset(request.method, request.url)
  if ('status' in decision) return refusal(decision.status)
  const file = staticFile(folder, `/${decision.file.join('/')}`)
  if (!file) return refusal(404)
  try {
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: { ...pageHeaders, 'content-type': file.contentType },
    })
  } catch {
    return refusal(404)
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: pageHeaders })
}
