import { strFromU8, unzipSync } from 'fflate'

/** How the pages of a section are numbered. */
export interface PageNumbering {
  /** Number of its first page; null goes on from the section before. */
  readonly start: number | null
  /** The first page of the section shows no number. */
  readonly firstHidden: boolean
}

/** What Word knows about a block of the text and the drawing has lost. */
export interface KeepMark {
  /** Stays on one page with the block after it. */
  readonly keepNext: boolean
  /** Rows at the top of a table that are repeated on every page. */
  readonly headRows: number
  /** A table all of whose rows stay on one page. */
  readonly whole: boolean
  /** Which section of the file it stands in, from 0. */
  readonly section: number
}

/** The marks of a file: of its blocks and of its sections, each in their order. */
export interface FileMarks {
  readonly blocks: readonly KeepMark[]
  readonly sections: readonly PageNumbering[]
}

const documentPart = 'word/document.xml'
const stylesPart = 'word/styles.xml'

/** Reads the marks of all paragraphs and tables that stand directly in the body of a Word file, and of its sections. */
export async function readKeepMarks(file: File): Promise<FileMarks> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()), {
    filter: ({ name }) => name === documentPart || name === stylesPart,
  })
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const parser = new DOMParser()
  const keeping = stylesThatKeep(parser.parseFromString(text(stylesPart), 'application/xml'))
  const body = parser.parseFromString(text(documentPart), 'application/xml').getElementsByTagName('w:body')[0]
  const blocks: KeepMark[] = []
  const sections: PageNumbering[] = []
  for (const block of body?.children ?? []) {
    const section = sections.length
    if (block.tagName === 'w:p')
      blocks.push({ keepNext: keepsNext(block, keeping), headRows: 0, whole: false, section })
    if (block.tagName === 'w:tbl') blocks.push({ ...tableMark(block, keeping), section })
    // The settings of a section stand in its last paragraph; those of the last one at the end of the body.
    const settings = block.tagName === 'w:sectPr' ? block : sectionEnd(block)
    if (settings) sections.push(numberingOf(settings))
  }
  return { blocks, sections }
}

function sectionEnd(paragraph: Element): Element | undefined {
  const settings = childrenOf(paragraph, 'w:pPr')[0]
  return settings && childrenOf(settings, 'w:sectPr')[0]
}

function numberingOf(settings: Element): PageNumbering {
  const start = childrenOf(settings, 'w:pgNumType')[0]?.getAttribute('w:start')
  const title = childrenOf(settings, 'w:titlePg')[0]
  return { start: start == null ? null : Number(start), firstHidden: title !== undefined && isOn(title) }
}

function tableMark(table: Element, keeping: ReadonlySet<string>): Omit<KeepMark, 'section'> {
  const rows = childrenOf(table, 'w:tr')
  const lastLines = [...(rows.at(-1)?.getElementsByTagName('w:p') ?? [])]
  const heads = rows.findIndex((row) => row.getElementsByTagName('w:tblHeader').length === 0)
  return {
    keepNext: lastLines.length > 0 && lastLines.every((line) => keepsNext(line, keeping)),
    headRows: Math.max(0, heads),
    whole: isWhole(rows.slice(Math.max(0, heads), -1), keeping),
  }
}

/** Word keeps a row with the next one when every paragraph in it does; repeated head rows never stand alone. */
function isWhole(rows: readonly Element[], keeping: ReadonlySet<string>): boolean {
  const keeps = (row: Element) => [...row.getElementsByTagName('w:p')].every((line) => keepsNext(line, keeping))
  return rows.length > 0 && rows.every(keeps)
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
