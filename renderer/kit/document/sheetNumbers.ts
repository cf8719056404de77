import type { PageNumbering } from './keepMarks.ts'

/**
 * Writes the numbers of the pages into the heads of the sheets, as Word does: each section from its own start or on
 * from the one before, its first page without number where the section says so (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II:
 * the first page bears none, and each annex is numbered for itself). The drawing library leaves them out. Sheets
 * without a head, such as certificates, get none.
 */
export function numberSheets(root: HTMLElement, sections: readonly PageNumbering[]): void {
  let section = -1
  let number = 0
  for (const sheet of root.querySelectorAll<HTMLElement>('section.sheet')) {
    const own = sectionOf(sheet) ?? Math.max(section, 0)
    const numbering = sections[own]
    const isFirst = own !== section
    number = isFirst ? (numbering?.start ?? number + 1) : number + 1
    section = own
    const head = sheet.querySelector<HTMLElement>(':scope > header')
    if (!head) continue
    const hidden = isFirst && numbering?.firstHidden === true
    head.replaceChildren(hidden ? '' : numberLine(number))
  }
}

/** The section of the first block that knows its own; the rest of a cut paragraph may not. */
function sectionOf(sheet: HTMLElement): number | undefined {
  const block = sheet.querySelector<HTMLElement>(':scope > article > [data-section]')
  return block === null ? undefined : Number(block.dataset.section)
}

function numberLine(number: number): HTMLElement {
  const line = document.createElement('div')
  line.dataset.sheetNumber = ''
  line.style.textAlign = 'center'
  line.style.fontSize = '13pt'
  line.textContent = String(number)
  return line
}
