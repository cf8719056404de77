/** Fewer lines than this stand alone at neither end of a sheet (Word's widow control). */
const fewestLines = 2

/**
 * Cuts a paragraph between two lines.
 *
 * @param end where the sheet ends, in pixels of the window
 * @returns what follows the cut as a paragraph of its own, or `null` when the paragraph cannot be cut there
 */
export function splitParagraph(paragraph: HTMLElement, end: number): HTMLElement | null {
  const lines = lineBottoms(paragraph)
  const fitting = lines.filter((bottom) => bottom <= end).length
  const kept = Math.min(fitting, lines.length - fewestLines)
  const lastKept = lines[kept - 1]
  if (kept < fewestLines || lastKept === undefined) return null
  const cut = firstAfter(paragraph, lastKept)
  if (!cut) return null
  const range = document.createRange()
  range.setStart(cut.node, cut.offset)
  range.setEnd(paragraph, paragraph.childNodes.length)
  const rest = paragraph.cloneNode(false)
  if (!(rest instanceof HTMLElement)) return null
  rest.append(range.extractContents())
  rest.style.textIndent = '0'
  rest.style.marginTop = '0'
  if (getComputedStyle(paragraph).textAlign === 'justify') paragraph.style.textAlignLast = 'justify'
  return rest
}

/** The lower edges of the lines of a paragraph, top to bottom, in pixels of the window. */
function lineBottoms(paragraph: HTMLElement): number[] {
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  const bottoms: number[] = []
  for (const rect of [...range.getClientRects()].sort((a, b) => a.bottom - b.bottom)) {
    const last = bottoms.at(-1)
    // Runs of different sizes on one line differ by a few pixels only.
    if (rect.height > 0 && (last === undefined || rect.top > last - rect.height / 2)) bottoms.push(rect.bottom)
  }
  return bottoms
}

/** The first character that stands below a line. */
function firstAfter(paragraph: HTMLElement, bottom: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const isBelow = (node: Text, offset: number) => {
    range.setStart(node, offset)
    range.setEnd(node, offset + 1)
    const rect = range.getBoundingClientRect()
    return rect.height > 0 && rect.top + rect.height / 2 > bottom
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.length === 0 || !isBelow(node, node.length - 1)) continue
    let [low, high] = [0, node.length - 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (isBelow(node, middle)) high = middle
      else low = middle + 1
    }
    return { node, offset: low }
  }
  return null
}
