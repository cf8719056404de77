import type { Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { type ParagraphFormat, type RunFormat, StyleResolver } from './resolve.ts'
import { at, attribute, childElement, childElements, flag, numberAttribute, parseXml } from './xml.ts'

export interface ReadRun {
  readonly text: string
  readonly format: RunFormat
}

export interface ReadParagraph {
  readonly kind: 'paragraph'
  /** Line breaks as `\n`, tabs as `\t`. */
  readonly text: string
  readonly runs: readonly ReadRun[]
  readonly format: ParagraphFormat
}

export interface ReadCell {
  /** Twips. */
  readonly width: number
  readonly span: number
  readonly blocks: readonly ReadBlock[]
  readonly text: string
}

export interface ReadRow {
  readonly isHeader: boolean
  readonly cantSplit: boolean
  /** Twips; undefined when it follows the text. */
  readonly height: number | undefined
  readonly heightRule: string | undefined
  readonly cells: readonly ReadCell[]
}

export interface ReadTable {
  readonly kind: 'table'
  readonly layout: string
  readonly grid: readonly number[]
  readonly rows: readonly ReadRow[]
}

export type ReadBlock = ReadParagraph | ReadTable

/** Page of a section, twips. */
export interface ReadSection {
  readonly width: number
  readonly height: number
  readonly orientation: string
  readonly margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header', number>
  readonly firstPageDiffers: boolean
  readonly pageNumberStart: number | undefined
  /** Paragraphs of the default header, with fields as `{PAGE}`. */
  readonly header: readonly ReadParagraph[]
  readonly blocks: readonly ReadBlock[]
}

export interface ReadDocument {
  readonly sections: readonly ReadSection[]
  /** Every paragraph in reading order, those in tables too. */
  readonly paragraphs: readonly ReadParagraph[]
  /** Top-level tables. */
  readonly tables: readonly ReadTable[]
  /** All text, a line a paragraph. */
  readonly text: string
  readonly core: Record<string, string>
  readonly app: Record<string, string>
  /** Root of word/document.xml. */
  readonly root: Element
  /** Parts of the file by their path. */
  readonly parts: Record<string, Uint8Array>
}

/**
 * Reads a Word file into plain values, styles resolved, for tests. Throws when a part is missing or not well-formed.
 */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const parts = unzipSync(bytes)
  const rootOf = (path: string): Element => {
    const part = parts[path]
    if (!part) throw new Error(`The file has no part ${path}.`)
    const root = parseXml(strFromU8(part)).documentElement
    if (!root) throw new Error(`Part ${path} is empty.`)
    return root
  }
  const reader = new BodyReader(new StyleResolver(rootOf('word/styles.xml')))
  const targets = new Map(
    childElements(rootOf('word/_rels/document.xml.rels')).map((item) => [
      attribute(item, 'Id') ?? '',
      attribute(item, 'Target') ?? '',
    ]),
  )
  const headerOf = (properties: Element): ReadParagraph[] => {
    const reference = childElements(properties, 'w:headerReference').find(
      (item) => attribute(item, 'w:type') === 'default',
    )
    const target = targets.get(attribute(reference, 'r:id') ?? '')
    return target ? paragraphsIn(reader.blocks(rootOf(`word/${target}`))) : []
  }
  const root = rootOf('word/document.xml')
  const sections = reader.sections(root, headerOf)
  const blocks = sections.flatMap((section) => section.blocks)
  const paragraphs = paragraphsIn(blocks)
  return {
    sections,
    paragraphs,
    tables: blocks.filter((block) => block.kind === 'table'),
    text: paragraphs.map((item) => item.text).join('\n'),
    core: texts(rootOf('docProps/core.xml')),
    app: texts(rootOf('docProps/app.xml')),
    root,
    parts,
  }
}

function texts(root: Element): Record<string, string> {
  return Object.fromEntries(childElements(root).map((item) => [item.nodeName, item.textContent ?? '']))
}

/** Paragraphs of blocks in reading order, row by row and cell by cell. */
export function paragraphsIn(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  )
}

class BodyReader {
  private readonly styles: StyleResolver

  constructor(styles: StyleResolver) {
    this.styles = styles
  }

  sections(root: Element, headerOf: (properties: Element) => ReadParagraph[]): ReadSection[] {
    const sections: ReadSection[] = []
    let children: Element[] = []
    for (const child of childElements(childElement(root, 'w:body'))) {
      const properties = child.nodeName === 'w:sectPr' ? child : at(child, 'w:pPr', 'w:sectPr')
      if (child !== properties) children.push(child)
      if (!properties) continue
      sections.push({ ...pageOf(properties), header: headerOf(properties), blocks: this.blocksOf(children) })
      children = []
    }
    return sections
  }

  blocks(parent: Element): ReadBlock[] {
    return this.blocksOf(childElements(parent))
  }

  private blocksOf(children: readonly Element[]): ReadBlock[] {
    return children.flatMap((child): ReadBlock[] => {
      if (child.nodeName === 'w:p') return [this.paragraph(child)]
      return child.nodeName === 'w:tbl' ? [this.table(child)] : []
    })
  }

  private paragraph(element: Element): ReadParagraph {
    const properties = childElement(element, 'w:pPr')
    const style = attribute(childElement(properties, 'w:pStyle'), 'w:val') ?? 'Normal'
    const runs = childElements(element, 'w:r').map((run) => ({
      text: runText(run),
      format: this.styles.run(childElement(run, 'w:rPr'), style),
    }))
    return {
      kind: 'paragraph',
      text: runs.map((run) => run.text).join(''),
      runs,
      format: this.styles.paragraph(properties, style),
    }
  }

  private table(element: Element): ReadTable {
    return {
      kind: 'table',
      layout: attribute(at(element, 'w:tblPr', 'w:tblLayout'), 'w:type') ?? 'autofit',
      grid: childElements(childElement(element, 'w:tblGrid'), 'w:gridCol').map(
        (column) => numberAttribute(column, 'w:w') ?? 0,
      ),
      rows: childElements(element, 'w:tr').map((row) => this.row(row)),
    }
  }

  private row(element: Element): ReadRow {
    const properties = childElement(element, 'w:trPr')
    const height = childElement(properties, 'w:trHeight')
    return {
      isHeader: flag(properties, 'w:tblHeader') ?? false,
      cantSplit: flag(properties, 'w:cantSplit') ?? false,
      height: numberAttribute(height, 'w:val'),
      heightRule: attribute(height, 'w:hRule'),
      cells: childElements(element, 'w:tc').map((cell) => {
        const blocks = this.blocks(cell)
        return {
          width: numberAttribute(at(cell, 'w:tcPr', 'w:tcW'), 'w:w') ?? 0,
          span: numberAttribute(at(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') ?? 1,
          blocks,
          text: paragraphsIn(blocks)
            .map((item) => item.text)
            .join('\n'),
        }
      }),
    }
  }
}

function runText(run: Element): string {
  return childElements(run)
    .map((child) => {
      if (child.nodeName === 'w:t') return child.textContent ?? ''
      if (child.nodeName === 'w:br') return '\n'
      if (child.nodeName === 'w:tab') return '\t'
      return child.nodeName === 'w:instrText' ? `{${(child.textContent ?? '').trim()}}` : ''
    })
    .join('')
}

function pageOf(properties: Element): Omit<ReadSection, 'header' | 'blocks'> {
  const size = childElement(properties, 'w:pgSz')
  const margin = childElement(properties, 'w:pgMar')
  const side = (name: string) => numberAttribute(margin, `w:${name}`) ?? 0
  return {
    width: numberAttribute(size, 'w:w') ?? 0,
    height: numberAttribute(size, 'w:h') ?? 0,
    orientation: attribute(size, 'w:orient') ?? 'portrait',
    margins: {
      top: side('top'),
      bottom: side('bottom'),
      left: side('left'),
      right: side('right'),
      header: side('header'),
    },
    firstPageDiffers: flag(properties, 'w:titlePg') ?? false,
    pageNumberStart: numberAttribute(childElement(properties, 'w:pgNumType'), 'w:start'),
  }
}
