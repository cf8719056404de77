import { drawDocument } from './drawDocument.ts'

/** Prints a Word file as the preview draws it, one sheet a page. Resolves when the print dialog has been opened. */
export async function printDocument(file: File): Promise<void> {
  const drawing = await drawDocument(file)
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  document.body.append(frame)
  const inner = frame.contentDocument
  const view = frame.contentWindow
  if (!inner || !view) throw new Error('no frame to print from')
  inner.documentElement.lang = 'vi'
  inner.body.append(drawing)
  inner.head.append(pageRules(inner, drawing))
  view.addEventListener('afterprint', () => frame.remove(), { once: true })
  view.focus()
  view.print()
}

/** The printer's page is the sheet, its margins are drawn already; sheets may be across and upright in one file. */
function pageRules(inner: Document, drawing: HTMLElement): HTMLStyleElement {
  const rules = inner.createElement('style')
  const sheets = [...drawing.querySelectorAll<HTMLElement>('section.sheet')]
  const sizes = new Map<string, string>()
  for (const sheet of sheets) {
    const size = `${sheet.style.width || '210mm'} ${sheet.style.minHeight || '297mm'}`
    const name = sizes.get(size) ?? `sheet-${sizes.size}`
    sizes.set(size, name)
    sheet.style.setProperty('page', name)
    // A trace more than the page is high would print an empty page after each.
    sheet.style.height = sheet.style.minHeight
    sheet.style.overflow = 'hidden'
  }
  rules.textContent = [
    ...[...sizes].map(([size, name]) => `@page ${name} { size: ${size}; margin: 0 }`),
    'html, body { margin: 0; background: #fff }',
    'section.sheet { box-shadow: none; margin: 0; break-after: page; box-sizing: border-box }',
    'section.sheet:last-of-type { break-after: auto }',
  ].join('\n')
  return rules
}
