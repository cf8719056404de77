import { loadPaperFace, withStandIn } from '../../foundation/theme/paperFace.ts'
import { type FileMarks, readKeepMarks } from './keepMarks.ts'
import { correctLineHeights } from './lineHeights.ts'
import { numberSheets } from './sheetNumbers.ts'
import { cutIntoSheets } from './sheets.ts'

/**
 * Draws a Word file as white sheets, out of sight, and hands over the drawing: `section.sheet` for each page, with the
 * style rules that it needs. The drawing library is fetched only when a paper is looked at.
 *
 * Put what comes back inside an element of the class `document-sheets`, so that the page's own type does not reach it.
 */
export async function drawDocument(file: File): Promise<HTMLElement> {
  const { renderAsync } = await import('docx-preview')
  const desk = document.createElement('div')
  desk.className = 'document-sheets'
  // Laid out, so that it can be measured, and not seen.
  desk.style.cssText = 'position:fixed;left:-10000px;top:0;visibility:hidden'
  const drawing = document.createElement('div')
  desk.append(drawing)
  document.body.append(desk)
  try {
    await renderAsync(file, drawing, drawing, {
      className: 'sheet',
      inWrapper: false,
      breakPages: true,
      ignoreLastRenderedPageBreak: true,
      experimental: true,
      useBase64URL: true,
    })
    setInPaperFace(drawing)
    await loadPaperFace()
    correctLineHeights(drawing)
    const marks = await readKeepMarks(file)
    mark(drawing, marks)
    cutIntoSheets(drawing)
    numberSheets(drawing, marks.sections)
    drawing.remove()
    return drawing
  } finally {
    desk.remove()
  }
}

/** A Word file names its font alone; every machine is to draw it with letters of the same widths. */
function setInPaperFace(drawing: HTMLElement): void {
  for (const rules of drawing.querySelectorAll('style')) rules.textContent = withStandIn(rules.textContent ?? '')
  for (const element of drawing.querySelectorAll('[style*="font-family"]')) {
    element.setAttribute('style', withStandIn(element.getAttribute('style') ?? ''))
  }
}

/** Hands the marks to the drawn blocks. A drawing with other blocks than the file (a break inside one) goes without. */
function mark(drawing: HTMLElement, { blocks: marks }: FileMarks): void {
  const blocks = [...drawing.querySelectorAll<HTMLElement>('section.sheet > article > *')]
  if (blocks.length !== marks.length) return
  for (const [index, block] of blocks.entries()) {
    if (marks[index]?.keepNext) block.dataset.keepNext = ''
    if (marks[index]?.whole) block.dataset.whole = ''
    block.dataset.headRows = String(marks[index]?.headRows ?? 0)
    block.dataset.section = String(marks[index]?.section ?? 0)
  }
}
