import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MuiTable from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableFooter from '@mui/material/TableFooter'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { type Period, periodName } from '../../../shared/model/periods.ts'
import { type TableCell as Cell, type Table, titleWithNote } from '../../../shared/model/tables.ts'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { PrintedList } from '../../kit/table/PrintedList.tsx'
import { printedColumns, printedRows, printedTotal } from './printedTable.ts'
import { cellWords, isNumeric } from './tableText.ts'

/** One table of a period as it also goes to paper and to Excel; its sums stay in sight below. */
export function PeriodTable({ table, period }: { table: Table; period: Period }) {
  /** Counts the lists that were asked for; 0 for none. A press while one waits for the printer begins anew. */
  const [printing, setPrinting] = useState(0)
  return (
    <Box sx={{ minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 36 }}>
        <Box component="h2" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
          {table.title}
        </Box>
        <Box sx={{ color: colours.inkSoft, fontSize: '0.875rem' }}>
          {[periodName(period), table.note].filter(Boolean).join(' · ')}
        </Box>
        {table.rows.length > 0 && (
          <Button
            variant="text"
            size="small"
            startIcon={<PrintOutlined />}
            onClick={() => setPrinting((count) => count + 1)}
            sx={{ ml: 'auto' }}
          >
            In danh sách
          </Button>
        )}
      </Box>
      {table.rows.length === 0 ? (
        <Box sx={{ color: colours.inkSoft }}>Kỳ này không có gì để ghi vào bảng.</Box>
      ) : (
        <Box
          sx={{
            minHeight: 0,
            overflow: 'auto',
            border: `1px solid ${colours.hairline}`,
            borderRadius: 1,
            backgroundColor: colours.sheet,
          }}
        >
          <Sheet table={table} />
        </Box>
      )}
      {printing > 0 && (
        <PrintedList
          key={printing}
          settings={{
            title: titleWithNote(table),
            detail: capitalizeFirst(periodName(period)),
            landscape: table.columns.length > 6,
            total: printedTotal(table),
          }}
          columns={printedColumns(table)}
          rows={printedRows(table)}
          noun="dòng"
          onDone={() => setPrinting(0)}
        />
      )}
    </Box>
  )
}

function Sheet({ table }: { table: Table }) {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0)
  const many = table.columns.length > 6
  return (
    <MuiTable stickyHeader size="small" aria-label={table.title} sx={many ? tightLook : undefined}>
      <TableHead>
        <TableRow>
          {table.columns.map(({ label, kind, width }) => (
            <TableCell
              key={label}
              align={isNumeric(kind) ? 'right' : 'left'}
              sx={{ width: `${(100 * width) / whole}%`, verticalAlign: 'bottom', lineHeight: 1.35 }}
            >
              {label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {table.rows.map((row, index) => (
          // A line of a table of sums has no name but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <TableRow key={index}>
            <Cells table={table} cells={row} />
          </TableRow>
        ))}
      </TableBody>
      {table.total && (
        <TableFooter>
          <TableRow sx={{ '& td': footLook }}>
            <Cells table={table} cells={table.total} />
          </TableRow>
        </TableFooter>
      )}
    </MuiTable>
  )
}

function Cells({ table, cells }: { table: Table; cells: readonly Cell[] }) {
  return table.columns.map(({ label, kind }, place) => (
    <TableCell
      key={label}
      align={isNumeric(kind) ? 'right' : 'left'}
      sx={{ verticalAlign: 'top', whiteSpace: kind === 'text' ? 'normal' : 'nowrap' }}
    >
      {cellWords(kind, cells[place] ?? null)}
    </TableCell>
  ))
}

/** For many columns: smaller type and margins, so that all stay in sight. */
const tightLook = { '& td': { fontSize: '0.875rem', px: 1 }, '& th': { px: 1 } } as const

const footLook = {
  position: 'sticky',
  bottom: 0,
  fontWeight: 600,
  fontSize: '0.9375rem',
  color: colours.ink,
  backgroundColor: colours.shade,
  borderTop: `1px solid ${colours.fieldLine}`,
  borderBottom: 'none',
} as const
