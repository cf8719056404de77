/** Deeper than anything nests that the program reads, from its page or from a file. */
export const deepestJson = 64

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** How large JSON is as a value. */
export interface JsonMeasure {
  /** How deep it nests at most. */
  readonly depth: number
  /** How many values it holds, at least half of them counted: every list, every object, and what commas part. */
  readonly values: number
}

/**
 * Measures JSON before it is parsed, piece by piece: parsing tens of megabytes of brackets or zeros takes seconds and
 * gigabytes. What stands within a text does not count. Text that is no JSON has a measure, too.
 */
export function jsonMeter(): (piece: Uint8Array) => JsonMeasure {
  let depth = 0
  let most = 0
  let values = 0
  let inText = false
  let escaped = false
  return (piece) => {
    for (const byte of piece) {
      if (escaped) escaped = false
      else if (inText) {
        if (byte === backslash) escaped = true
        else if (byte === quote) inText = false
      } else if (byte === quote) inText = true
      else if (byte === comma) values++
      else if (byte === openList || byte === openObject) {
        values++
        most = Math.max(most, ++depth)
      } else if (byte === closeList || byte === closeObject) depth--
    }
    return { depth: most, values }
  }
}
