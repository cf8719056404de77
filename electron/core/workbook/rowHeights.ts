/** Height of a line of 12 pt Times New Roman in points, and the air of a row. */
const lineHeight = 15.6
const air = 2.4

/** Excel's tallest row, in points. */
const tallest = 409

/** Text runs narrower than the digits that widths of columns are counted in. */
const charactersPerDigit = 1.22

/**
 * Height in points of a row with wrapped text. Excel would find it by itself, LibreOffice does not.
 *
 * @param texts what each cell shows
 * @param widths of the columns, in digits
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => lineCount(text, (widths[index] ?? 10) * charactersPerDigit))
  return Math.min(tallest, Math.round((Math.max(1, ...lines) * lineHeight + air) * 10) / 10)
}

function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph, width), 0)
}

/** Lines of a paragraph broken between words; a word longer than the line is broken within. */
function wrapped(paragraph: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed <= width) {
      used = needed
      continue
    }
    if (used > 0) lines += 1
    const over = Math.max(0, Math.ceil(word.length / width) - 1)
    lines += over
    used = word.length - over * width
  }
  return lines
}
