import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature as AnyFeature } from 'write-excel-file/node'
import { sanitizeTextContent } from 'write-excel-file/utility'
import { cleanLine } from '../../../../shared/text/clean.ts'
import { guardedFormat } from './cells.ts'
import { type SheetSetup, withNames, withSetup } from './sheetXml.ts'

/** What adds to the files inside the workbook, in the types of Node. */
type Feature = AnyFeature<Stream | Buffer | Blob>

/** Frozen header, filter, A4 set-up, page header and footer of each sheet, in the order of the sheets. */
export function setupFeature(sheets: readonly SheetSetup[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            return sheet ? withSetup(xml, sheet, sheetIndex === 0) : xml
          },
        },
        'xl/workbook.xml': { transform: (xml) => withNames(xml, sheets) },
      },
    },
  }
}

/**
 * Keeps a text that looks like a formula a text. The cell holds the text as it was entered; `quotePrefix` is what Excel
 * itself sets for a text typed after an apostrophe, and the format is that of text, so that neither opening the file
 * nor typing the text anew makes a formula of it. (CSV knows no types: who saves a sheet as CSV saves the bare text.)
 */
export function guardFeature(): Feature {
  return { files: { transform: { 'xl/styles.xml': { transform: withGuard } } } }
}

/** @param xml the styles of the workbook, where marked cells have the format {@link guardedFormat} */
function withGuard(xml: string): string {
  const id = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${guardedFormat}"/>`).exec(xml)?.[1]
  return id === undefined ? xml : xml.replaceAll(`<xf numFmtId="${id}"`, `<xf quotePrefix="1" numFmtId="${id}"`)
}

/** Title and organ in the properties of the file, as in the papers: no person's name, no computer's name. */
export function propertiesFeature(title: string, organization: string): Feature {
  const text = (value: string) => sanitizeTextContent(cleanLine(value))
  const core = `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text(title)}</dc:title><dc:creator>${text(organization)}</dc:creator></cp:coreProperties>`
  const app = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Sổ Ban Chỉ đạo</Application><Company>${text(organization)}</Company></Properties>`
  return {
    files: {
      write: { files: () => ({ 'docProps/core.xml': core, 'docProps/app.xml': app }) },
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
        },
        '_rels/.rels': {
          insert: () =>
            '<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId-app-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>',
        },
      },
    },
  }
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
