import type { Paragraph, Table } from 'docx'
import type { StyleId } from './styles.ts'

/**
 * What the blocks of a paper were drawn from, kept beside them: the library's own objects do not tell, and whoever
 * fills pages has to know how high a block is. Lengths in twips.
 */

/** A paragraph in a style. */
export interface TextBlock {
  readonly kind: 'text'
  readonly style: StyleId
  readonly text: string
  /** Indents at both sides together. */
  readonly sides: number
  /** Space above, where it is not the style's. */
  readonly before: number | undefined
  readonly keepNext: boolean
  /** The same paragraph, kept on the page of what follows. */
  readonly kept: () => Paragraph
}

/** Nothing but height. */
export interface SpaceBlock {
  readonly kind: 'space'
  readonly height: number
  readonly keepNext: boolean
  /** The same, kept on the page of what follows. */
  readonly kept: () => Paragraph
}

/** A row of a table: what stands in its cells, and their widths without margins. */
export interface RowBlock {
  readonly cells: readonly { readonly width: number; readonly blocks: readonly (Paragraph | Table)[] }[]
  /** Above and below the text, the line of the table included. */
  readonly margins: number
  readonly maySplit: boolean
  readonly keepNext: boolean
  readonly isHead: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly RowBlock[]
  /** The same table, its last row kept on the page of what follows. */
  readonly kept: () => Table
}

export type Block = TextBlock | SpaceBlock | TableBlock

const blocks = new WeakMap<Paragraph | Table, Block>()

/** Remembers what a paragraph or table was drawn from, and gives it back. */
export function remembered<Drawn extends Paragraph | Table>(drawn: Drawn, block: Block): Drawn {
  blocks.set(drawn, block)
  return drawn
}

/** What a paragraph or table was drawn from; undefined for a picture and the like. */
export function blockOf(drawn: Paragraph | Table): Block | undefined {
  return blocks.get(drawn)
}
