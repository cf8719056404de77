import GlobalStyles from '@mui/material/GlobalStyles'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { paperDate } from '../../../shared/text/dates.ts'
import { upperVietnamese } from '../../../shared/text/names.ts'
import { paperCount } from '../../../shared/text/numbers.ts'
import { useToday, useWardStatus } from '../../app/useWardStatus.ts'
import { cellText, type TableColumn } from './columns.ts'

export interface PrintSettings {
  /** Heading of the list: `Danh sách thành viên Ban Chỉ đạo`. */
  title: string
  /** A line under it: `Năm 2026`. */
  detail?: string
  /** A4 across for many columns. */
  landscape?: boolean
  /** Closing line with the sums, a text for each column; '' where a column has none. */
  total?: readonly string[]
}

interface PrintedListProps<Row> {
  settings: PrintSettings
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  /** What one row is: `thành viên`. */
  noun: string
  onDone: () => void
}

/** What the printer gets of a table: a list on A4 with heading and places to sign, in the hand of office papers. */
export function PrintedList<Row extends { id: string }>({
  settings,
  columns,
  rows,
  noun,
  onDone,
}: PrintedListProps<Row>) {
  const status = useWardStatus()
  const today = useToday()
  const place = document.getElementById('print-root')
  const printed = columns.filter((column) => !column.noPrint)

  // biome-ignore lint/correctness/useExhaustiveDependencies: printing happens once, when the list is drawn
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [])

  if (!place) return null
  return createPortal(
    <>
      <GlobalStyles
        styles={`@page { size: A4 ${settings.landscape ? 'landscape' : 'portrait'}; margin: 20mm 15mm 20mm 25mm }`}
      />
      <div className="printed-list">
        <GlobalStyles styles={printedLook} />
        <header>
          <div>{upperVietnamese(status.data?.wardName ?? '')}</div>
          <div className="strong">{upperVietnamese(status.data?.committeeName ?? '')}</div>
        </header>
        <h1>{upperVietnamese(settings.title)}</h1>
        {settings.detail && <p className="detail">{settings.detail}</p>}
        <table>
          <thead>
            <tr>
              <th>TT</th>
              {printed.map((column) => (
                <th key={column.id}>{column.label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id}>
                <td className="count">{index + 1}</td>
                {printed.map((column) => (
                  <td key={column.id} className={isAmount(column) ? 'amount' : undefined}>
                    {cellText(column, row)}
                  </td>
                ))}
              </tr>
            ))}
            {settings.total && (
              <tr className="strong">
                <td />
                {printed.map((column, index) => (
                  <td key={column.id} className={isAmount(column) ? 'amount' : undefined}>
                    {settings.total?.[index]}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
        <p className="total">
          Danh sách gồm {paperCount(rows.length)} {noun}./.
        </p>
        <footer>
          <div className="strong">NGƯỜI LẬP</div>
          <div>
            <div className="day">{capitalDay(paperDate(today))}</div>
            <div className="strong">TM. BAN CHỈ ĐẠO</div>
          </div>
        </footer>
      </div>
    </>,
    place,
  )
}

function isAmount<Row>({ kind }: TableColumn<Row>): boolean {
  return kind === 'number' || kind === 'money'
}

function capitalDay(day: string): string {
  return day.replace(/^n/, 'N')
}

const printedLook = {
  '.printed-list': { fontFamily: "'Times New Roman', Tinos, serif", fontSize: '12pt', lineHeight: 1.3, color: '#000' },
  '.printed-list .strong': { fontWeight: 700 },
  '.printed-list header': { width: '80mm', textAlign: 'center' },
  '.printed-list h1': { fontSize: '14pt', textAlign: 'center', margin: '6mm 0 1mm' },
  '.printed-list .detail': { textAlign: 'center', margin: '0 0 2mm' },
  '.printed-list table': { width: 'calc(100% - 1pt)', borderCollapse: 'collapse', marginTop: '4mm' },
  '.printed-list th, .printed-list td': {
    border: '0.5pt solid #000',
    padding: '1mm 1.5mm',
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '.printed-list th': { textAlign: 'center' },
  '.printed-list .count': { textAlign: 'center' },
  '.printed-list .amount': { textAlign: 'right' },
  '.printed-list tr': { breakInside: 'avoid' },
  '.printed-list thead': { display: 'table-header-group' },
  '.printed-list .total': { margin: '2mm 0' },
  '.printed-list footer': {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    alignItems: 'end',
    textAlign: 'center',
    marginTop: '4mm',
    paddingBottom: '22mm',
    breakInside: 'avoid',
  },
  '.printed-list .day': { fontStyle: 'italic' },
} as const
