import GlobalStyles from '@mui/material/GlobalStyles'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { paperDate } from '../../../shared/text/dates.ts'
import { upperVietnamese } from '../../../shared/text/names.ts'
import { paperCount } from '../../../shared/text/numbers.ts'
import { PrintJob } from '../print/printJob.ts'
import { flowRules } from '../print/upright.ts'
import { useProgram } from '../program/program.ts'
import { cellText, type TableColumn } from './columns.ts'
import { printedLook } from './printedLook.ts'

export interface PrintSettings {
  /** Heading of the list: `Danh sách thành viên Ban Chỉ đạo`. */
  title: string
  /** A line under it: `Năm 2026`. */
  detail?: string
  /** A4 across for many columns. */
  landscape?: boolean
  /** Closing line with the sums, a text for each column; '' where a column has none. Without any text, no line. */
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

/** Room for the hand that binds at the left. Millimetres. */
const margins = { top: 20, right: 15, bottom: 15, left: 25 }

/** So many rows at least stand on the page that is signed: nobody signs a page that holds nothing. */
const rowsBesideSignature = 2

/**
 * What the printer gets of a table: a list on A4 with heading and places to sign, in the hand of office papers. Where
 * it takes more than one page, its last rows go over to the page of the signatures.
 */
export function PrintedList<Row extends { id: string }>({
  settings,
  columns,
  rows,
  noun,
  onDone,
}: PrintedListProps<Row>) {
  const { today, wardName, committeeName } = useProgram()
  const [job, setJob] = useState<PrintJob>()
  const printed = columns.filter((column) => !column.noPrint)
  const before = rows.slice(0, Math.max(0, rows.length - rowsBesideSignature))
  const closing = rows.slice(before.length)
  const hasTotal = settings.total?.some((text) => text !== '') ?? false

  const done = useRef(onDone)
  useEffect(() => {
    const started = new PrintJob(done.current)
    setJob(started)
    return () => void started.withdraw()
  }, [])
  useEffect(() => {
    // The list is drawn; what goes wrong after that is between the browser and its printer.
    void job?.print()
  }, [job])

  function line(row: Row, index: number) {
    return (
      <tr key={row.id}>
        <td className="count">{index + 1}</td>
        {printed.map((column) => (
          <td key={column.id} className={isAmount(column) ? 'amount' : undefined}>
            {cellText(column, row)}
          </td>
        ))}
      </tr>
    )
  }

  if (!job) return null
  return createPortal(
    <>
      <style>{flowRules(settings.landscape ?? false, margins)}</style>
      <div className="printed-list">
        <GlobalStyles styles={printedLook} />
        <header>
          <div>{upperVietnamese(wardName)}</div>
          <div className="strong">{upperVietnamese(committeeName)}</div>
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
          {before.length > 0 && <tbody>{before.map(line)}</tbody>}
          <tbody className="closing">
            {closing.map((row, index) => line(row, before.length + index))}
            {hasTotal && (
              <tr className="strong">
                <td />
                {printed.map((column, index) => (
                  <td key={column.id} className={isAmount(column) ? 'amount' : undefined}>
                    {settings.total?.[index]}
                  </td>
                ))}
              </tr>
            )}
            <tr>
              <td className="signatures" colSpan={printed.length + 1}>
                <div>
                  <p>
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
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </>,
    job.place,
  )
}

function isAmount<Row>({ kind }: TableColumn<Row>): boolean {
  return kind === 'number' || kind === 'money'
}

function capitalDay(day: string): string {
  return day.replace(/^n/, 'N')
}
