import { strFromU8, unzipSync } from 'fflate'

/** What Word knows about a block of the text and the drawing has lost. */
export interface KeepMark {
  /** Stays on one page with the block after it. */
  readonly keepNext: boolean
  /** Rows at the top of a table that are repeated on every page. */
  readonly headRows: number
}

const documentPart = 'word/document.xml'
const stylesPart = 'word/styles.xml'

/** Reads the marks of all paragraphs and tables that stand directly in the body of a Word file, in their order. */
export async function readKeepMarks(file: File): Promise<KeepMark[]> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()), {
    filter: ({ name }) => name === documentPart || name === stylesPart,
  })
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const parser = new DOMParser()
  const keeping = stylesThatKeep(parser.parseFromString(text(stylesPart), 'application/xml'))
  const body = parser.parseFromString(text(documentPart), 'application/xml').getElementsByTagName('w:body')[0]
  return [...(body?.children ?? [])].flatMap((block) => {
    if (block.tagName === 'w:p') return [{ keepNext: keepsNext(block, keeping), headRows: 0 }]
    if (block.tagName === 'w:tbl') return [tableMark(block, keeping)]
    return []
  })
}

function tableMark(table: Element, keeping: ReadonlySet<string>): KeepMark {
  const rows = childrenOf(table, 'w:tr')
  const lastLines = [...(rows.at(-1)?.getElementsByTagName('w:p') ?? [])]
  const heads = rows.findIndex((row) => row.getElementsByTagName('w:tblHeader').length === 0)
  return {
    keepNext: lastLines.length > 0 && lastLines.every((line) => keepsNext(line, keeping)),
    headRows: Math.max(0, heads),
  }
}

/** A paragraph's own word counts before that of its style. */
function keepsNext(paragraph: Element, keeping: ReadonlySet<string>): boolean {
  const settings = childrenOf(paragraph, 'w:pPr')[0]
  const own = settings ? childrenOf(settings, 'w:keepNext')[0] : undefined
  if (own) return isOn(own)
  const style = settings ? childrenOf(settings, 'w:pStyle')[0]?.getAttribute('w:val') : undefined
  return keeping.has(style ?? '')
}

/** Names of the styles that keep with the next paragraph, by their own word or by that of the style below them. */
function stylesThatKeep(styles: Document): Set<string> {
  const byName = new Map(
    [...styles.getElementsByTagName('w:style')].map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  )
  const keeps = (name: string, depth: number): boolean => {
    const style = byName.get(name)
    if (!style || depth > 20) return false
    const own = style.getElementsByTagName('w:keepNext')[0]
    if (own) return isOn(own)
    return keeps(style.getElementsByTagName('w:basedOn')[0]?.getAttribute('w:val') ?? '', depth + 1)
  }
  return new Set([...byName.keys()].filter((name) => keeps(name, 0)))
}

/** On unless it says otherwise (ECMA-376, ST_OnOff). */
function isOn(setting: Element): boolean {
  return !['0', 'false', 'off'].includes(setting.getAttribute('w:val') ?? '')
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.tagName === name)
}
