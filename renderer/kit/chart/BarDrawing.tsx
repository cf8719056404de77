import { BarChart, type BarItem, barClasses } from '@mui/x-charts/BarChart'
import { useId } from 'react'
import type { Chart } from '../../../shared/model/charts.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { BarMark, beforeId, Hatch, HatchProvider } from './BarMark.tsx'
import { ColumnLabel, ColumnsProvider } from './ColumnLabel.tsx'
import { type ChartTone, chartColours, chartHeight } from './chartLook.ts'
import { axisEnd, axisName, axisWords } from './chartText.ts'

/** The bars of a chart with their values at the ends. Fetched only when the first chart is shown. */
export default function BarDrawing({ chart, tone }: { chart: Chart; tone: ChartTone }) {
  const hatch = useId()
  const lying = chart.shape === 'bars'
  const { word, ticks } = axisWords(chart.categories)
  const short = new Map(chart.categories.map((category, index) => [category, ticks[index] ?? category]))
  const names = {
    data: chart.categories,
    scaleType: 'band',
    categoryGapRatio: 0.35,
    barGapRatio: 0.08,
    disableTicks: true,
    tickLabelStyle,
  } as const
  const counts = {
    tickMinStep: 1,
    tickNumber: 4,
    min: 0,
    max: axisEnd(chart),
    valueFormatter: (value: number) => formatNumber(value),
    disableLine: true,
    disableTicks: true,
    tickLabelStyle,
  } as const

  return (
    <HatchProvider value={hatch}>
      <ColumnsProvider value={chart.series.length}>
        <BarChart
          height={chartHeight(chart.shape, chart.categories.length, chart.series.length)}
          layout={lying ? 'horizontal' : 'vertical'}
          series={chart.series.map(({ name, values }, index) => ({
            id: index === 0 ? 'now' : beforeId,
            label: name,
            data: values,
            color: chartColours[tone],
            valueFormatter: (value: number | null) =>
              value === null ? 'chưa nhập' : `${formatNumber(value)} ${chart.unit}`,
            barLabel,
            barLabelPlacement: 'outside' as const,
          }))}
          xAxis={[
            lying
              ? { ...counts, position: 'none' as const }
              : {
                  ...names,
                  valueFormatter: (category: string, { location }: { location: string }) =>
                    location === 'tick' ? (short.get(category) ?? category) : category,
                  height: word === '' ? 26 : 44,
                  label: word,
                  labelStyle: tickLabelStyle,
                },
          ]}
          yAxis={[
            lying
              ? { ...names, width: 'auto' as const, valueFormatter: nameAt }
              : { ...counts, width: 'auto' as const },
          ]}
          grid={{ horizontal: !lying }}
          margin={{ top: lying ? 4 : 18, right: lying ? 40 : 4, bottom: 0, left: 0 }}
          hideLegend
          skipAnimation
          disableKeyboardNavigation
          slots={{ bar: BarMark, barLabel: ColumnLabel }}
          sx={look}
        >
          <defs>
            <Hatch id={hatch} colour={chartColours[tone]} />
          </defs>
        </BarChart>
      </ColumnsProvider>
    </HatchProvider>
  )
}

/** Beside the bar a long name is cut; the tip on the bar has all of it. */
function nameAt(category: string, { location }: { location: string }): string {
  return location === 'tick' ? axisName(category) : category
}

/** The value at the end of a bar; none for nothing. */
function barLabel({ value }: BarItem): string | null {
  return value === null || value === 0 ? null : formatNumber(value)
}

const tickLabelStyle = { fontSize: 12, fill: colours.ink } as const

const look = {
  [`& .${barClasses.label}`]: {
    fontSize: 12,
    fontWeight: 500,
    fill: colours.ink,
    fontVariantNumeric: 'tabular-nums',
    // The neighbour's bar may stand behind a value.
    paintOrder: 'stroke',
    stroke: colours.sheet,
    strokeWidth: 3,
    strokeLinejoin: 'round',
  },
  [`& [data-series="${beforeId}"] .${barClasses.label}`]: { fontWeight: 400, fill: colours.inkSoft },
  '& .MuiChartsAxis-line': { stroke: colours.fieldLine },
  '& .MuiChartsGrid-line': { stroke: colours.hairline },
} as const
