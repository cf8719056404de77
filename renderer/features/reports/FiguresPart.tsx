import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { PeriodFigure } from '../../../shared/contract/reports.ts'
import type { Chart } from '../../../shared/model/charts.ts'
import { type Period, periodName, samePeriodLastYear } from '../../../shared/model/periods.ts'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../app/theme/colours.ts'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'

export interface FiguresPartProps {
  period: Period
  figures: readonly PeriodFigure[]
  charts: readonly Chart[]
}

/** The headline figures of a period beside those of last year, and its charts. */
export function FiguresPart({ period, figures, charts }: FiguresPartProps) {
  return (
    <Box
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        overflowY: 'auto',
        display: 'grid',
        gridTemplateColumns: '400px minmax(0, 1fr)',
        columnGap: 5,
        alignItems: 'start',
        pb: 3,
      }}
    >
      <FigureTable period={period} figures={figures} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, pr: 1 }}>
        {charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} tone={chart.id.startsWith('award') ? 'award' : 'work'} />
        ))}
      </Box>
    </Box>
  )
}

function FigureTable({ period, figures }: Pick<FiguresPartProps, 'period' | 'figures'>) {
  const name = (of: Period) => capitalizeFirst(periodName(of))
  return (
    <Table
      size="small"
      aria-label={`Số liệu ${periodName(period)}`}
      sx={{
        position: 'sticky',
        top: 0,
        backgroundColor: colours.sheet,
        border: `1px solid ${colours.hairline}`,
        tableLayout: 'fixed',
      }}
    >
      <TableHead>
        <TableRow>
          <TableCell>Chỉ tiêu</TableCell>
          <TableCell align="right" sx={{ width: 96 }}>
            {name(period)}
          </TableCell>
          <TableCell align="right" sx={{ width: 122 }}>
            {`Cùng kỳ ${samePeriodLastYear(period).year}`}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {figures.map(({ label, value, lastYear }) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              {label}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 600, fontSize: '1.125rem !important', lineHeight: '24px' }}>
              <Value value={value} />
            </TableCell>
            <TableCell align="right" sx={{ color: colours.inkSoft }}>
              <Value value={lastYear} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** A figure; words where nothing was entered, which is not the same as none. */
function Value({ value }: { value: number | null }) {
  if (value !== null) return formatNumber(value)
  return (
    <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 400, color: colours.inkSoft }}>
      chưa nhập
    </Box>
  )
}
