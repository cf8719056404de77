import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A cell as another program reads it. */
export interface ReadCell {
  readonly address: string
  /** Text, or the number that stands in the file; null for an empty cell. */
  readonly value: string | number | null
  readonly format: string
  readonly quotePrefix: boolean
}

/** A workbook read back from its bytes, part by part; parts that are no XML throw. */
export function readWorkbook(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const parts = new Map(names.map((name) => [name, parse(name, strFromU8(files[name] ?? new Uint8Array()))]))
  const part = (name: string): Element => {
    const found = parts.get(name)
    if (!found) throw new Error(`no ${name} in the workbook`)
    return found
  }
  const texts = all(part('xl/sharedStrings.xml'), 'si').map((item) => unescaped(item.textContent ?? ''))
  const styles = readStyles(part('xl/styles.xml'))
  const sheets = all(part('xl/workbook.xml'), 'sheet').map((sheet, index) => {
    const root = part(`xl/worksheets/sheet${index + 1}.xml`)
    const cells = all(root, 'c').map((cell) => readCell(cell, texts, styles))
    return { name: sheet.getAttribute('name') ?? '', root, cells, elements: children(root).map((one) => one.tagName) }
  })
  return {
    names,
    part,
    sheets,
    cell: (sheet: number, address: string) => sheets[sheet]?.cells.find((one) => one.address === address),
  }
}

/** All elements of that name within another, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)]
}

function parse(name: string, xml: string): Element {
  const onError = (level: string, message: string) => {
    throw new Error(`${name}: ${level} ${message}`)
  }
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement
  if (!root) throw new Error(`${name}: empty`)
  return root
}

function children(element: Element): Element[] {
  return all(element, '*').filter((one) => one.parentNode === element)
}

function readStyles(styles: Element) {
  const formats = new Map(
    all(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode') ?? '']),
  )
  const xfs = all(styles, 'cellXfs').flatMap((list) => all(list, 'xf'))
  return xfs.map((xf) => ({
    format: formats.get(xf.getAttribute('numFmtId')) ?? '',
    quotePrefix: xf.getAttribute('quotePrefix') === '1',
  }))
}

function readCell(cell: Element, texts: readonly string[], styles: ReturnType<typeof readStyles>): ReadCell {
  const raw = all(cell, 'v')[0]?.textContent
  const style = styles[Number(cell.getAttribute('s') ?? 0)]
  const kept = raw === undefined || raw === null ? null : Number(raw)
  return {
    address: cell.getAttribute('r') ?? '',
    value: cell.getAttribute('t') === 's' && kept !== null ? (texts[kept] ?? null) : kept,
    format: style?.format ?? '',
    quotePrefix: style?.quotePrefix ?? false,
  }
}

/** `_x005F_` stands for `_` (ECMA-376, ST_Xstring). */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
