import Box from '@mui/material/Box'
import MuiLink from '@mui/material/Link'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type Chart, hasValues, largestCategories } from '../../../shared/model/charts.ts'
import { orpc } from '../../foundation/client/client.ts'
import { describeError } from '../../foundation/errors.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { ChartFigure } from '../../kit/chart/ChartFigure.tsx'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/** A ward has forty groups and more; here stand those with most awards, the report has them all. */
const mostGroups = 6

/** The year in charts: meetings, attendance, awards by group and by year. */
export function YearCharts({ year }: { year: number }) {
  const figures = useQuery(orpc.reports.figures.queryOptions({ input: { kind: 'year', year, part: 1 } }))
  if (figures.isError) {
    return (
      <Box sx={{ mt: 2 }}>
        <MessageBar tone="error" action={{ label: 'Thử lại', onClick: () => void figures.refetch() }}>
          Chưa vẽ được biểu đồ. {describeError(figures.error).message}
        </MessageBar>
      </Box>
    )
  }
  const charts = figures.data?.charts.filter(hasValues) ?? []
  if (charts.length === 0) return null
  return (
    <Box component="section" aria-label={`Biểu đồ năm ${year}`} sx={{ mt: 3 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: 5, rowGap: 3 }}>
        {charts.map((chart) => (
          <SmallChart key={chart.id} chart={chart} />
        ))}
      </Box>
      <Box sx={{ mt: 2, pt: 1.5, borderTop: `1px solid ${colours.hairline}` }}>
        <MuiLink component={Link} to={`/reports?kind=year&year=${year}`}>
          Mọi số liệu và bảng của năm {year}
        </MuiLink>
      </Box>
    </Box>
  )
}

function SmallChart({ chart }: { chart: Chart }) {
  const shown = chart.shape === 'bars' ? largestCategories(chart, mostGroups) : chart
  const cut = shown.categories.length < chart.categories.length
  return (
    <ChartFigure
      chart={shown}
      tone={chart.id.startsWith('award') ? 'award' : 'work'}
      note={cut ? `${shown.categories.length} nơi nhiều nhất trong ${chart.categories.length}` : undefined}
    />
  )
}
