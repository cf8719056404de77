/**
 * What lies across is printed on upright A4 all the same, turned to the left by a quarter: its head runs along the left
 * edge of the paper, where a bundle is bound. The print dialog of Windows keeps the direction that the printer is set
 * to, whatever the page asks for, and Electron has no preview to change it in (electron/electron#9868, #22066): a page
 * across would lose its right third.
 */

/** A measure on each side of a page, millimetres. */
export interface Sides {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * The style rules for a text that the browser breaks into pages.
 *
 * @param margins of the text as it is read
 */
export function flowRules(across: boolean, margins: Sides): string {
  const { top, right, bottom, left } = margins
  if (!across) return pageRule(margins)
  // Lines go up the page, each to the right of the one before, and are broken into pages like any others.
  const turned = pageRule({ top: right, right: bottom, bottom: left, left: top })
  return `${turned} @media print { html { writing-mode: sideways-lr } }`
}

/**
 * The style rules for sheets with margins of their own, each put on a page by {@link layOnPages}. A page is contained:
 * the browser does not break within it.
 */
export const sheetRules = `
${pageRule({ top: 0, right: 0, bottom: 0, left: 0 })}
.paper-page { contain: strict; width: 210mm; height: 297mm; break-after: page }
.paper-page:last-of-type { break-after: auto }
.paper-page > section.sheet { margin: 0; box-shadow: none; overflow: hidden }
.paper-page.turned > section.sheet { transform-origin: 0 0; transform: translateY(297mm) rotate(-90deg) }
`

/** Puts each sheet of a drawing on a page of its own. A sheet that does not fit its paper ends at its edge. */
export function layOnPages(drawing: HTMLElement): void {
  for (const sheet of drawing.querySelectorAll<HTMLElement>('section.sheet')) {
    const page = document.createElement('div')
    const across = Number.parseFloat(sheet.style.width) > Number.parseFloat(sheet.style.minHeight)
    page.className = across ? 'paper-page turned' : 'paper-page'
    sheet.style.height = sheet.style.minHeight
    sheet.replaceWith(page)
    page.append(sheet)
  }
}

function pageRule({ top, right, bottom, left }: Sides): string {
  return `@page { size: A4 portrait; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm }`
}
