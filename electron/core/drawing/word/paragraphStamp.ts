import { textPieces } from './runs.ts'
import { cutOnce, escapeXml } from './xml.ts'

/** Both indents of a specimen; its paragraph holds no other number like it. */
export const specimenSide = 987_654

/** Text of a specimen: a run of each kind that typed text can become. */
export function specimenText(mark: string): string {
  return `${mark}\n\t`
}

/** Gives the XML of a paragraph with this text and this indent at both sides, twips. */
export type ParagraphStamp = (text: string, side: number) => string

/**
 * Makes a stamp of a finished paragraph, so that others of its look need not be drawn.
 *
 * @param xml the whole paragraph, drawn with {@link specimenText} and {@link specimenSide}
 * @param mark what the text of the specimen was made with
 */
export function paragraphStamp(xml: string, mark: string): ParagraphStamp {
  const [properties = '', textRun = '', breakRun = '', tabRun = '', ...more] = xml.split(/(?=<w:r>)|(?=<\/w:p>)/)
  const end = more.join('')
  const [left = '', middle = '', right = ''] = properties.split(String(specimenSide))
  const [beforeText, afterText] = cutOnce(textRun, mark)
  const run = (piece: string): string => {
    if (piece === '\n') return breakRun
    if (piece === '\t') return tabRun
    return beforeText + escapeXml(piece) + afterText
  }
  return (text, side) => left + side + middle + side + right + textPieces(text).map(run).join('') + end
}
