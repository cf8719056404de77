/** Height of a single line of Times New Roman over its size: ascent 0.891, descent 0.216, gap 0.042. */
const naturalLine = 1.149

/**
 * Word counts line spacing in lines of the font, the drawing in the size of the letters: "single" comes out a seventh
 * too tight. Corrects style rules as text; heights with a unit are exact ones and stay.
 *
 * @example naturalLineHeights('p { line-height: 1.10; }') // 'p { line-height: 1.264; }'
 */
export function naturalLineHeights(rules: string): string {
  return rules.replace(/(line-height:\s*)(\d+(?:\.\d+)?)(?=\s*[;}]|$)/g, (_, name: string, lines: string) => {
    return `${name}${(Number(lines) * naturalLine).toFixed(3)}`
  })
}

/**
 * Corrects a whole drawing: its style rules and the styles of its elements; and where all runs of a paragraph are
 * smaller than the paragraph's own type, lines as high as the runs. The drawing must be laid out.
 */
export function correctLineHeights(drawing: HTMLElement): void {
  for (const rules of drawing.querySelectorAll('style')) rules.textContent = naturalLineHeights(rules.textContent ?? '')
  for (const element of drawing.querySelectorAll<HTMLElement>('[style*="line-height"]')) {
    element.setAttribute('style', naturalLineHeights(element.getAttribute('style') ?? ''))
  }
  for (const paragraph of drawing.querySelectorAll<HTMLElement>('p')) {
    const sizes = [...paragraph.querySelectorAll('span')]
      .filter((run) => run.children.length === 0 && run.textContent !== '')
      .map(typeSize)
    const largest = Math.max(...sizes)
    if (sizes.length > 0 && largest < typeSize(paragraph)) paragraph.style.fontSize = `${largest}px`
  }
}

function typeSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize)
}
