import { drawDocument } from './drawDocument.ts'

/** Prints a Word file as the preview draws it, one sheet a page. Resolves when the print dialog has been opened. */
export async function printDocument(file: File): Promise<void> {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  document.body.append(frame)
  const inner = frame.contentDocument
  const view = frame.contentWindow
  if (!inner || !view) return
  inner.documentElement.lang = 'vi'
  const styles = inner.createElement('div')
  const body = inner.createElement('div')
  inner.body.append(styles, body)
  await drawDocument(file, body, styles)
  inner.head.append(pageRules(inner, body))
  view.addEventListener('afterprint', () => frame.remove(), { once: true })
  view.focus()
  view.print()
}

/** The printer's page is the sheet, its margins are drawn already; sheets may be across and upright in one file. */
function pageRules(inner: Document, body: HTMLElement): HTMLStyleElement {
  const rules = inner.createElement('style')
  const sheets = [...body.querySelectorAll<HTMLElement>('section.sheet')]
  const sizes = sheets.map((sheet, index) => {
    sheet.style.setProperty('page', `sheet-${index}`)
    return `@page sheet-${index} { size: ${sheet.style.width || '210mm'} ${sheet.style.minHeight || '297mm'}; margin: 0 }`
  })
  rules.textContent = [
    ...sizes,
    'html, body { margin: 0; background: #fff }',
    'section.sheet { box-shadow: none; margin: 0; break-after: page; box-sizing: border-box }',
    'section.sheet:last-of-type { break-after: auto }',
  ].join('\n')
  return rules
}
