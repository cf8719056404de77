import type { ISectionOptions, Paragraph, Table } from 'docx'
import { upperVietnamese } from '../../../../../shared/text/names.ts'
import { evenSide } from '../../../drawing/measure/evenSide.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm, pt } from '../../../drawing/measure/units.ts'
import { bothSides } from '../../../drawing/word/evenLine.ts'
import { type DoubleFrame, doubleFrame, type FrameRow } from '../../../drawing/word/frames.ts'
import { signingDate } from '../../../drawing/word/numberAndDate.ts'
import { centredRule, type ParagraphChange, paragraph, paragraphs, spacer } from '../../../drawing/word/paragraphs.ts'
import type { Span } from '../../../drawing/word/runs.ts'
import { certificateSection } from '../../../drawing/word/sections.ts'
import type { CertificatesInput } from '../inputs.ts'
import { fitAuthority, fitForm } from './certificateFit.ts'
import { type FootLine, fitSignature } from './certificateFoot.ts'
import {
  columnWidth,
  frameGap,
  frameWidth,
  lineRoom,
  middleGap,
  rowHeights,
  sideMargin,
  signatureMargin,
} from './certificatePage.ts'
import { isBold, type SetCertificate, type SetText } from './certificateSetting.ts'

const red = 'C00000'
const gold = 'B8892B'

const frame: DoubleFrame = {
  columns: [columnWidth, frameWidth - columnWidth],
  gap: frameGap,
  sideMargin,
  outer: { style: 'single', size: 36, color: gold },
  inner: { style: 'double', size: 8, color: red },
}
/** What the certificates of a round have in common. */
type SharedByAll = Omit<CertificatesInput, 'certificates'>

const motto = 'Độc lập - Tự do - Hạnh phúc'

/**
 * Full-page certificates, A4 landscape, one a page. Room is left at the top for the emblem; colours follow the
 * order of such forms: awarding title and name of the award in red, the rest in black.
 *
 * @param input what all of them share
 * @param pages what each of them says
 */
export function certificates(input: SharedByAll, pages: readonly SetCertificate[]): ISectionOptions[] {
  const common = commonRows(input)
  return [
    certificateSection(
      pages.flatMap((certificate, index) => [
        ...(index === 0 ? [] : [spacer(pt(1), { pageBreakBefore: true })]),
        certificatePage(certificate, common),
      ]),
    ),
  ]
}

/**
 * What all certificates of a round share, drawn anew for each page: parts of a Word file cannot stand in two places.
 */
interface CommonRows {
  readonly head: () => FrameRow
  readonly award: () => FrameRow
  readonly signature: () => Paragraph[]
  readonly decision: () => Paragraph[]
}

/** One page: everything of it is here, and nothing depends on the other pages. */
function certificatePage(certificate: SetCertificate, common: CommonRows): Table {
  const rows: FrameRow[] = [
    common.head(),
    common.award(),
    { height: rowHeights.middle, align: 'center', cells: [certificate.texts.map(recipientText)] },
    {
      height: rowHeights.foot,
      align: 'bottom',
      lastSideMargin: signatureMargin,
      cells: [[...common.decision(), ...goldenBook(certificate.goldenBook)], common.signature()],
    },
  ]
  return doubleFrame(frame, rows)
}

function recipientText({ part, text, size, side }: SetText): Paragraph {
  return paragraph('Certificate', [{ text, size, bold: isBold(part) }], {
    spacing: { before: part === 'name' ? 0 : middleGap },
    indent: { left: side, right: side },
  })
}

function goldenBook(number: string): Paragraph[] {
  return [paragraph('CertificateLeft', `Số sổ vàng: ${number}`), spacer(mm(9))]
}

function commonRows(input: SharedByAll): CommonRows {
  const authority = { text: input.authority, size: fitAuthority(input.authority).size, bold: true, color: red }
  const form = upperVietnamese(input.form)
  const award = { text: form, size: fitForm(form).size, bold: true, color: red }
  const mottoWidth = lineWidth(motto, { size: 15, bold: true })
  const blank = `Quyết định số         /${input.decisionSymbol}`
  const date = signingDate({ date: input.decisionDate, year: input.year })
  return {
    head: () => ({
      height: rowHeights.head,
      align: 'bottom',
      cells: [
        [
          paragraph('Certificate', [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 15, bold: true }]),
          paragraph('Certificate', [{ text: motto, size: 15, bold: true }]),
          centredRule(mottoWidth, lineRoom),
          paragraph('Certificate', [authority], {
            ...bothSides(evenSide(input.authority, authority, lineRoom)),
            spacing: { before: pt(12) },
          }),
        ],
      ],
    }),
    award: () => ({
      height: rowHeights.award,
      align: 'center',
      cells: [
        [
          paragraph('Certificate', [{ text: 'TẶNG', size: 16, bold: true }]),
          paragraph('Certificate', [award], bothSides(evenSide(form, award, lineRoom))),
        ],
      ],
    }),
    decision: () => [
      ...paragraphs('CertificateLeft', input.decisionNumber ?? blank),
      paragraph('CertificateLeft', date),
    ],
    signature: () => signature(input, date),
  }
}

/** Place and date, authority and title, room for signature and seal, name, as they are fitted. */
function signature(input: SharedByAll, date: string): Paragraph[] {
  const {
    date: placeAndDate,
    titles,
    otherTitle,
    name,
    ...fit
  } = fitSignature(input.signature, `${input.placeName}, ${date}`)
  const roomToSign = { spacing: { before: fit.roomToSign } }
  const line = ({ text, size, side }: FootLine, look: Omit<Span, 'text'>, change: ParagraphChange = {}) =>
    paragraph('Certificate', [{ text, size, ...look }], { ...bothSides(side), ...change })
  const bold = { bold: true }
  return [
    line(placeAndDate, { italic: true }),
    ...titles.map((title) => line(title, bold)),
    ...(otherTitle ? [line(otherTitle, bold, roomToSign)] : []),
    line(name, bold, otherTitle ? {} : roomToSign),
    spacer(fit.roomBelow),
  ]
}
