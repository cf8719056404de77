import { type IRunOptions, Tab, TextRun } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { fontSize } from '../measure/units.ts'

/** A stretch of text set differently from its paragraph. Size in points, colour as `RRGGBB`. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly color?: string
}

/** Text of a paragraph: plain, or stretches of it. */
export type Content = string | readonly Span[]

/** The text alone, as it will be printed. */
export function plainText(content: Content): string {
  return cleanText(typeof content === 'string' ? content : content.map((span) => span.text).join(''))
}

/**
 * The only place where text becomes Word text, so that all of it is cleaned: one Unicode form, nothing that XML
 * forbids, line breaks and tabs as Word's own.
 */
export function runs(content: Content): TextRun[] {
  const spans = typeof content === 'string' ? [{ text: content }] : content
  return spans.flatMap(spanRuns)
}

function spanRuns(span: Span): TextRun[] {
  const format: IRunOptions = {
    ...(span.bold === undefined ? {} : { bold: span.bold }),
    ...(span.italic === undefined ? {} : { italics: span.italic }),
    ...(span.size === undefined ? {} : { size: fontSize(span.size) }),
    ...(span.color === undefined ? {} : { color: span.color }),
  }
  // `text` and not `children`: a child equal to one of the library's field names would become that field.
  return textPieces(span.text).map((piece) => {
    if (piece === '\n') return new TextRun({ ...format, break: 1 })
    if (piece === '\t') return new TextRun({ ...format, children: [new Tab()] })
    return new TextRun({ ...format, text: piece })
  })
}

/** Text cleaned and cut into what becomes a run each: a line break, a tab, or text without them. */
export function textPieces(text: string): string[] {
  return cleanText(text)
    .split(/(\n|\t)/)
    .filter((piece) => piece !== '')
}
