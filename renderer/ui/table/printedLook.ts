/** A printed list in the hand of office papers: Times New Roman, black on white, measures of A4. */
export const printedLook = {
  '.printed-list': { fontFamily: "'Times New Roman', Tinos, serif", fontSize: '12pt', lineHeight: 1.3, color: '#000' },
  '.printed-list .strong': { fontWeight: 700 },
  '.printed-list header': { width: '80mm', textAlign: 'center' },
  '.printed-list h1': { fontSize: '14pt', textAlign: 'center', margin: '5mm 0 1mm' },
  '.printed-list .detail': { textAlign: 'center', margin: '0 0 2mm' },
  '.printed-list table': { width: 'calc(100% - 1pt)', borderCollapse: 'collapse', marginTop: '3mm' },
  '.printed-list th, .printed-list td': {
    border: '0.5pt solid #000',
    padding: '0.7mm 1.5mm',
    lineHeight: 1.2,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '.printed-list th': { textAlign: 'center' },
  '.printed-list .count': { textAlign: 'center' },
  '.printed-list .amount': { textAlign: 'right' },
  '.printed-list tr': { breakInside: 'avoid' },
  '.printed-list thead': { display: 'table-header-group' },
  // Chromium keeps a body of a table whole anywhere; `break-after: avoid` of rows it forgets once the table was broken.
  '.printed-list .closing': { breakInside: 'avoid' },
  // Rows too tall for that leave the last one at least with the signatures.
  '.printed-list .closing tr:nth-last-child(2)': { breakAfter: 'avoid' },
  '.printed-list .signatures': { border: 0, padding: 0, lineHeight: 1.3 },
  // What stands below the columns has no say in how wide they are.
  '.printed-list .signatures > div': { contain: 'inline-size' },
  '.printed-list .signatures p': { margin: '1.5mm 0' },
  '.printed-list footer': {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'end',
    textAlign: 'center',
    marginTop: '3mm',
    // With the margin of the page, room for a signature and the name below it.
    paddingBottom: '20mm',
  },
  '.printed-list .day': { fontStyle: 'italic' },
} as const
