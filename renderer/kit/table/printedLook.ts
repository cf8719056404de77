import { paperFamily } from '../../foundation/theme/paperFace.ts'

/**
 * A printed list in the hand of office papers: black on white, measures of A4. All measures go by the lines of the
 * text, never by the sides of the page: a list across is turned (`print/upright.ts`).
 */
export const printedLook = {
  '.printed-list': { fontFamily: paperFamily, fontSize: '12pt', lineHeight: 1.3, color: '#000' },
  '.printed-list .strong': { fontWeight: 700 },
  '.printed-list header': { inlineSize: '80mm', textAlign: 'center' },
  '.printed-list h1': { fontSize: '14pt', textAlign: 'center', marginBlock: '5mm 1mm', marginInline: 0 },
  '.printed-list .detail': { textAlign: 'center', marginBlock: '0 2mm', marginInline: 0 },
  '.printed-list table': { inlineSize: 'calc(100% - 1pt)', borderCollapse: 'collapse', marginBlockStart: '3mm' },
  '.printed-list th, .printed-list td': {
    border: '0.5pt solid #000',
    paddingBlock: '0.7mm',
    paddingInline: '1.5mm',
    lineHeight: 1.2,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  '.printed-list th': { textAlign: 'center' },
  '.printed-list .count': { textAlign: 'center' },
  '.printed-list .amount': { textAlign: 'end' },
  '.printed-list tr': { breakInside: 'avoid' },
  '.printed-list thead': { display: 'table-header-group' },
  // Chromium keeps a body of a table whole anywhere; `break-after: avoid` of rows it forgets once the table was broken.
  '.printed-list .closing': { breakInside: 'avoid' },
  // Rows too tall for that leave the last one at least with the signatures.
  '.printed-list .closing tr:nth-last-child(2)': { breakAfter: 'avoid' },
  '.printed-list .signatures': { border: 0, padding: 0, lineHeight: 1.3 },
  // What stands below the columns has no say in how wide they are.
  '.printed-list .signatures > div': { contain: 'inline-size' },
  '.printed-list .signatures p': { marginBlock: '1.5mm', marginInline: 0 },
  '.printed-list footer': {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'end',
    textAlign: 'center',
    marginBlockStart: '3mm',
    // With the margin of the page, room for a signature and the name below it.
    paddingBlockEnd: '20mm',
  },
  '.printed-list .day': { fontStyle: 'italic' },
} as const
