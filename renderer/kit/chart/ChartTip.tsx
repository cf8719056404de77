import Box from '@mui/material/Box'
import type { Chart } from '../../../shared/model/charts.ts'
import { colours } from '../../foundation/theme/colours.ts'
import type { ChartTone } from './chartLook.ts'
import { valueText } from './chartText.ts'
import { SeriesSample } from './SeriesSample.tsx'

/** The values of one category, each beside the sample of its series. */
export function ChartTip({ chart, tone, category }: { chart: Chart; tone: ChartTone; category: number }) {
  return (
    <>
      <Box sx={{ px: 1.5, py: 0.75, borderBottom: `1px solid ${colours.hairline}` }}>{chart.categories[category]}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr auto', alignItems: 'center', p: 1.5, py: 0.75 }}>
        {chart.series.map(({ name, values }, series) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <SeriesSample series={series} tone={tone} />
            <Box sx={{ pl: 1, pr: 3, color: colours.inkSoft }}>{name}</Box>
            <Box sx={{ textAlign: 'right', fontWeight: 500 }}>{valueText(values[category], chart.unit)}</Box>
          </Box>
        ))}
      </Box>
    </>
  )
}
