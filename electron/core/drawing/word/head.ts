import type { Paragraph, Table } from 'docx'
import { lineWidth } from '../measure/metrics.ts'
import { mm, textWidth } from '../measure/units.ts'
import { evenLineWithin, ruleUnder } from './evenLine.ts'
import type { PaperHead } from './inputs.ts'
import { numberWithSymbol, signingDate } from './numberAndDate.ts'
import { centredRule, paragraph } from './paragraphs.ts'
import { typefaceOf } from './styles.ts'
import { plainTable } from './tables.ts'

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** The right column takes the name of the country on one line, and a usual place and date. */
const rightColumn = mm(94)
const widestRightColumn = mm(103)

/**
 * The head of a paper: agencies with the number on the left, country and motto with place and date on the right
 * (NĐ 30, Phụ lục I, mục II.1–II.4). Number and date share a row, so they stand level however many lines the
 * agency's name takes.
 *
 * @param dated false for minutes, whose head carries neither place nor date (Mẫu 1.9)
 */
export function paperHead(head: PaperHead, dated = true): Table {
  const placeAndDate = dated ? `${head.placeName}, ${signingDate(head)}` : ''
  const right = Math.min(
    widestRightColumn,
    Math.max(rightColumn, Math.ceil(lineWidth(placeAndDate, typefaceOf('PlaceDate'))) + mm(1)),
  )
  const left = textWidth - right
  return plainTable(
    [left, right],
    [
      { cells: [agencies(head, left), country(right)], keepNext: true },
      {
        cells: [[paragraph('Number', `Số: ${numberWithSymbol(head)}`)], [paragraph('PlaceDate', placeAndDate)]],
      },
    ],
  )
}

/**
 * Superior and issuing body, each line as given, with the rule beneath.
 *
 * @param room width of the column, twips
 * @param margin kept free at each side of it, twips
 */
export function agencies(head: Pick<PaperHead, 'superior' | 'issuer'>, room: number, margin = 0): Paragraph[] {
  const superior = head.superior.map((line) => evenLineWithin('Superior', line, room, margin))
  const issuer = head.issuer.map((line) => evenLineWithin('Issuer', line, room, margin))
  return [
    ...[...superior, ...issuer].map((line) => line.paragraph),
    ruleUnder(Math.max(...issuer.map((line) => line.longest)), room),
  ]
}

function country(room: number): Paragraph[] {
  return [
    paragraph('National', nationalName),
    paragraph('Motto', motto),
    centredRule(lineWidth(motto, typefaceOf('Motto')), room),
  ]
}
