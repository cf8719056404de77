import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { lastYearFigureText } from '../../../shared/model/figures.ts'
import { lastYearLabel, type Period, periodName, samePeriodLastYear } from '../../../shared/model/periods.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import type { Outputs } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'
import { ChartFigure } from '../../kit/chart/ChartFigure.tsx'

export interface FiguresPartProps extends Omit<Outputs['reports']['figures'], 'tables'> {
  period: Period
}

const narrow = narrowerThan(900)

/** The headline figures of a period beside those of last year, and its charts. */
export function FiguresPart({ charts, ...numbers }: FiguresPartProps) {
  return (
    <Box
      component="section"
      aria-label="Số liệu và biểu đồ"
      // Nothing in it takes the keys that scroll.
      tabIndex={0}
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        overflowY: 'auto',
        display: 'grid',
        gridTemplateColumns: '400px minmax(0, 1fr)',
        columnGap: 5,
        rowGap: 4,
        alignItems: 'start',
        pb: 3,
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ position: 'sticky', top: 0, [narrow]: { position: 'static' } }}>
        <FigureTable {...numbers} />
        {numbers.begunWithin !== null && (
          <Box sx={{ mt: 1, fontSize: '0.8125rem', color: colours.inkSoft }}>
            Sổ ghi từ ngày {formatDate(numbers.begunWithin)}, giữa {periodName(samePeriodLastYear(numbers.period))}:
            chưa đủ số liệu để so sánh.
          </Box>
        )}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, pr: 1 }}>
        {charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} tone={chart.id.startsWith('award') ? 'award' : 'work'} />
        ))}
      </Box>
    </Box>
  )
}

function FigureTable({ period, figures, comparedUntil }: Omit<FiguresPartProps, 'charts'>) {
  const name = (of: Period) => capitalizeFirst(periodName(of))
  return (
    <Table
      size="small"
      aria-label={`Số liệu ${periodName(period)}`}
      sx={{
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
            {lastYearLabel(period, comparedUntil)}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {figures.map(({ label, value, missing, lastYear, lastYearPartly }) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              {label}
              {missing !== '' && <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>{missing}</Box>}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 600, fontSize: '1.125rem !important', lineHeight: '24px' }}>
              <Value value={value} partly={false} />
            </TableCell>
            <TableCell align="right" sx={{ color: colours.inkSoft }}>
              <Value value={lastYear} partly={lastYearPartly} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** A figure; words where it is not known, which is not the same as none. */
function Value({ value, partly }: { value: number | null; partly: boolean }) {
  if (value !== null) return formatNumber(value)
  return (
    <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 400, color: colours.inkSoft }}>
      {lastYearFigureText(value, partly)}
    </Box>
  )
}
