import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** What a sheet carries besides its cells: the parts that the writer of the workbook leaves out. */
export interface SheetSetup {
  readonly name: string
  readonly landscape: boolean
  /** Row that stays on the screen and is repeated on each printed page; null for none. */
  readonly headerRow: number | null
  /** `A1:F20`: what can be filtered; null for nothing. */
  readonly filter: string | null
  /** Printed at the head of each page; '' for nothing. */
  readonly heading: string
  /** Printed at the foot, left of the page number. */
  readonly footing: string
  readonly links: readonly { readonly cell: string; readonly sheet: string }[]
}

/** Longest header or footer of a page, codes included (ECMA-376, ST_Xstring of CT_HeaderFooter; Excel refuses more). */
const longestHeading = 120

/** Writes the set-up of one sheet into its XML, each element at the place that the schema gives it. */
export function withSetup(xml: string, sheet: SheetSetup, first: boolean): string {
  const orientation = sheet.landscape ? 'landscape' : 'portrait'
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView ${first ? 'tabSelected="1" ' : ''}workbookViewId="0">${pane(sheet.headerRow)}</sheetView></sheetViews>`,
    ...(sheet.filter === null ? [] : [`<autoFilter ref="${sheet.filter}"/>`]),
    ...(sheet.links.length === 0 ? [] : [`<hyperlinks>${sheet.links.map(link).join('')}</hyperlinks>`]),
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    // Paper 9 is A4; as many pages down as it takes, one across.
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    headerFooter(sheet),
  ]
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
  const rows = sheet.headerRow === null ? xml : withGrowingRows(xml)
  return elements.reduce((done, element) => insertElement(done, element, order), rows)
}

/**
 * The height of a row counts as set by hand where the row says so (ECMA-376 Part 1, 18.3.1.73), and then stays as it is
 * when somebody types more or makes a column narrower. Ours are only the first ones. (Not for the sheet of contents: no
 * program fits a row to cells that are joined.)
 */
function withGrowingRows(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1')
}

/** Names that Excel reads print titles and filters from, one of each a sheet. */
export function withNames(xml: string, sheets: readonly SheetSetup[]): string {
  const names = sheets.flatMap((sheet, index) => [
    ...(sheet.filter === null
      ? []
      : [
          definedName('_xlnm._FilterDatabase', index, `${quoted(sheet.name)}!${absolute(sheet.filter)}`, ' hidden="1"'),
        ]),
    ...(sheet.headerRow === null
      ? []
      : [definedName('_xlnm.Print_Titles', index, `${quoted(sheet.name)}!$${sheet.headerRow}:$${sheet.headerRow}`)]),
  ])
  const empty = findElement(xml, 'definedNames')
  // An empty list of names is no valid one.
  const markup = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
  if (empty) return replaceElement(xml, empty, markup)
  return insertElement(xml, markup, getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [], 'workbook')
}

function insertElement(xml: string, element: string, order: string[], parent = 'worksheet'): string {
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, parent)
}

function pane(headerRow: number | null): string {
  if (headerRow === null) return ''
  const cell = `A${headerRow + 1}`
  return `<pane ySplit="${headerRow}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/>`
}

function link({ cell, sheet }: SheetSetup['links'][number]): string {
  return `<hyperlink ref="${cell}" location="${sanitizeAttributeValue(`${quoted(sheet)}!A1`)}"/>`
}

function headerFooter({ heading, footing }: SheetSetup): string {
  const header = heading === '' ? '' : `<oddHeader>${sanitizeTextContent(`&C&B${plain(heading)}`)}</oddHeader>`
  const footer = sanitizeTextContent(`&L${plain(footing)}&RTrang &P/&N`)
  return `<headerFooter>${header}<oddFooter>${footer}</oddFooter></headerFooter>`
}

/** A heading begins its codes with `&`. */
function plain(text: string): string {
  const short = text.length > longestHeading ? `${text.slice(0, longestHeading - 1)}…` : text
  return short.replaceAll('&', '&&')
}

function definedName(name: string, sheet: number, formula: string, more = ''): string {
  return `<definedName name="${name}" localSheetId="${sheet}"${more}>${sanitizeTextContent(formula)}</definedName>`
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
}
