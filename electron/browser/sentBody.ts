import type { IncomingMessage } from 'node:http'
import { deepestJson, jsonMeter } from '../core/platform/files/jsonMeter.ts'

/**
 * More values than any form sends: a meeting with all its lists full, or a round of 2,000 nominees, has a third of it.
 */
const mostValues = 100_000

/** A call sends one file, and what surrounds it. */
const mostParts = 10

/** As much of a text is measured before it is asked whether it is too much already. */
const pieceOfText = 64 * 1024

/** As the page sends a call: JSON by itself, or a form with JSON in its part `data` and files in the others. */
export type SentAs = { readonly kind: 'json' } | { readonly kind: 'form'; readonly boundary: string }

/**
 * How a call is sent, null where no page of ours sends it so. The letters are compared as they are: the handler behind
 * the door does so, too, and takes what it does not know for a file or a form of some other kind.
 */
export function sentAs({ headers }: Pick<IncomingMessage, 'headers'>): SentAs | null {
  // What a header calls a file is read as one, whatever its type.
  if (headers['content-disposition'] !== undefined) return null
  const type = headers['content-type'] ?? 'application/json'
  if (/^application\/json(;|$)/.test(type)) return { kind: 'json' }
  const boundary = /^multipart\/form-data; ?boundary=([\w'()+,./:=?-]{1,70})$/.exec(type)?.[1]
  return boundary === undefined ? null : { kind: 'form', boundary }
}

/** Tells, piece by piece, whether JSON nests deeper than any input or holds more values than any form. */
export function jsonLimit(): (piece: Uint8Array) => boolean {
  const meter = jsonMeter()
  return (piece) => {
    const { depth, values } = meter(piece)
    return depth > deepestJson || values > mostValues
  }
}

/** A form that is larger than a call may be. */
export class TooLargeError extends Error {}

/**
 * Takes in a form and measures its texts before any is parsed: the handler reads the JSON of a form unasked. Files are
 * what they are; data files are read in the worker, with limits of their own.
 *
 * @param largest size of all of it in bytes
 * @returns null for what is no form, has too many parts, or text that is too much
 * @throws TooLargeError as soon as there is more of it
 */
export async function readForm(request: IncomingMessage, boundary: string, largest: number): Promise<FormData | null> {
  const body = await readBody(request, largest)
  if (hasMore(body, `--${boundary}`, mostParts + 1)) return null
  const response = new Response(body, { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } })
  const form = await response.formData().catch(() => null)
  if (form === null) return null
  const texts = [...form.values()].filter((value) => typeof value === 'string')
  return texts.some(isTooMuch) ? null : form
}

async function readBody(request: IncomingMessage, largest: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers['content-length'] ?? 0) > largest) throw new TooLargeError()
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    if (size > largest) throw new TooLargeError()
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

/** Counts no further than it has to: each part is read by itself. */
function hasMore(body: Buffer, mark: string, most: number): boolean {
  let place = -1
  for (let found = 0; found <= most; found++) {
    place = body.indexOf(mark, place + 1)
    if (place < 0) return false
  }
  return true
}

function isTooMuch(text: string): boolean {
  const exceeds = jsonLimit()
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += pieceOfText) {
    if (exceeds(bytes.subarray(from, from + pieceOfText))) return true
  }
  return false
}
