import { deepestJson, jsonMeter } from '../../platform/files/jsonMeter.ts'

/** What was parsed, or why it was not. */
export type LimitedJson =
  | { readonly value: unknown }
  | { readonly problem: 'too large' | 'too deep' | 'too many values' | 'no JSON' }

/** So many bytes are measured before it is looked whether the limit is passed. */
const pieceLength = 65_536

/**
 * Parses JSON in UTF-8 that somebody else wrote: only what lies within limits is parsed at all.
 *
 * @param limits.bytes the most that it may be long
 * @param limits.values the most that it may hold, as {@link jsonMeter} counts
 */
export function limitedJson(bytes: Uint8Array, limits: { bytes: number; values: number }): LimitedJson {
  if (bytes.length > limits.bytes) return { problem: 'too large' }
  const meter = jsonMeter()
  for (let start = 0; start < bytes.length; start += pieceLength) {
    const { depth, values } = meter(bytes.subarray(start, start + pieceLength))
    if (depth > deepestJson) return { problem: 'too deep' }
    if (values > limits.values) return { problem: 'too many values' }
  }
  try {
    // The decoder drops the mark that Notepad puts before UTF-8.
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { problem: 'no JSON' }
  }
}
