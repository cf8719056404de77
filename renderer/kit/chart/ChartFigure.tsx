import Box from '@mui/material/Box'
import { useId } from 'react'
import { type Chart, hasValues } from '../../../shared/model/charts.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { hiddenFromSight } from '../page/hiddenFromSight.ts'
import { ChartDrawing } from './ChartDrawing.tsx'
import type { ChartTone } from './chartLook.ts'
import { chartSummary } from './chartText.ts'
import { SeriesSample } from './SeriesSample.tsx'

export interface ChartFigureProps {
  chart: Chart
  tone?: ChartTone
  /** Said under the title: `8 tổ nhiều nhất`. */
  note?: string | undefined
}

/**
 * A chart under its title. The period itself is a full bar, the one before a hatched one; screen readers get the same
 * values as a table.
 *
 * @example <ChartFigure chart={chart} tone="award" />
 */
export function ChartFigure({ chart, tone = 'work', note }: ChartFigureProps) {
  const title = useId()
  const summary = useId()
  const drawn = hasValues(chart)
  return (
    <Box component="figure" aria-labelledby={title} sx={{ position: 'relative', m: 0, minWidth: 0 }}>
      <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 0.5 }}>
        <Box component="span" id={title} sx={{ fontWeight: 600, flex: 1, whiteSpace: 'nowrap' }}>
          {chart.title}
        </Box>
        {drawn && chart.series.length > 1 && <Legend chart={chart} tone={tone} />}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
        {drawn ? [note, `đơn vị: ${chart.unit}`].filter(Boolean).join(' · ') : 'Chưa có số liệu.'}
      </Box>
      {drawn && (
        <>
          <ChartDrawing chart={chart} tone={tone} describedBy={summary} />
          <ChartTable chart={chart} summaryId={summary} />
        </>
      )}
    </Box>
  )
}

/** Which bar is which period. */
function Legend({ chart, tone }: { chart: Chart; tone: ChartTone }) {
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: 2, fontSize: '0.8125rem', color: colours.ink }}>
      {chart.series.map(({ name }, index) => (
        <Box key={name} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <SeriesSample series={index} tone={tone} />
          {name}
        </Box>
      ))}
    </Box>
  )
}

/** The values of a chart as a table, for those who hear the page. A table itself would not become that small. */
function ChartTable({ chart, summaryId }: { chart: Chart; summaryId: string }) {
  return (
    <Box sx={hiddenFromSight}>
      <table>
        <caption>
          {chart.title}. <span id={summaryId}>{chartSummary(chart)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{chart.unit}</th>
            {chart.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {chart.series.map(({ name, values }) => {
                const value = values[index] ?? null
                return <td key={name}>{value === null ? 'chưa nhập' : formatNumber(value)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}
