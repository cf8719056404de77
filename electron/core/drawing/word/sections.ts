import {
  AlignmentType,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from 'docx'
import { a4, certificateMargins, mm, paperMargins } from '../measure/units.ts'
import { spacer } from './paragraphs.ts'

/** What a section holds, top to bottom. */
export type SectionContent = readonly (Paragraph | Table)[]

const portrait = { width: a4.width, height: a4.height, orientation: PageOrientation.PORTRAIT }
/** Word keeps the sides of the upright sheet and turns it; the library swaps them. */
const landscape = { width: a4.width, height: a4.height, orientation: PageOrientation.LANDSCAPE }

/** Page number: Arabic, centred in the top margin (NĐ 30, Phụ lục I, mục I.7). */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
}

/**
 * A paper or one of its annexes: A4 upright, pages numbered from 1, no number on the first page. Each annex is a
 * section of its own, so that it is numbered separately.
 */
export function paperSection(children: SectionContent): ISectionOptions {
  return {
    headers: { default: pageNumber() },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: portrait, margin: paperMargins, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
    },
    children: closed(children),
  }
}

/** Margins stay at their sides when a page of an annex lies across. */
const acrossMargins = paperMargins

/** Room between the side margins of a page that lies across, twips: 252 mm. */
export const acrossWidth = a4.height - acrossMargins.left - acrossMargins.right

/**
 * One of the sections of an annex that has wide and narrow content: upright or across (NĐ 30, Phụ lục I, mục I.2). The
 * pages of the annex are numbered through, its first page carries no number.
 *
 * @param first true for the section that the annex opens with
 */
export function annexSection(children: SectionContent, across: boolean, first: boolean): ISectionOptions {
  return {
    headers: { default: pageNumber() },
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(first ? { titlePage: true } : {}),
      page: {
        size: across ? landscape : portrait,
        margin: across ? acrossMargins : paperMargins,
        pageNumbers: { ...(first ? { start: 1 } : {}), formatType: NumberFormat.DECIMAL },
      },
    },
    children: closed(children),
  }
}

/**
 * Word asks for a paragraph after the last table of a section; without one of our own it adds one of full height,
 * which may spill on a blank page. So does one of a single point where the table ends just above the margin: ours has
 * no height to speak of.
 */
function closed(children: SectionContent): SectionContent {
  return children.at(-1) instanceof Table ? [...children, spacer(leastHeight)] : children
}

/** Twips; with none at all a line takes its usual height. */
const leastHeight = 1

const registerMargins = { top: mm(20), bottom: mm(15), left: mm(15), right: mm(15), header: mm(10), footer: mm(8) }

/** Room between the side margins of a register page, twips: 267 mm. */
export const registerWidth = a4.height - registerMargins.left - registerMargins.right

/** A page of a book in landscape; the cover carries no number. */
export function registerSection(children: SectionContent, numbered: boolean): ISectionOptions {
  return {
    ...(numbered ? { headers: { default: pageNumber() } } : {}),
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: landscape,
        margin: registerMargins,
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    children: closed(children),
  }
}

/** Certificate pages: A4 landscape without page numbers. */
export function certificateSection(children: SectionContent): ISectionOptions {
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size: landscape, margin: certificateMargins } },
    children: closed(children),
  }
}
