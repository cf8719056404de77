import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import { useMemo, useState } from 'react'
import { Pen } from '../../../shared/charts/pen.ts'
import { drawPlot } from '../../../shared/charts/plot.ts'
import type { Chart } from '../../../shared/model/charts.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { fontFamily } from '../../foundation/theme/theme.ts'
import { useWidth } from '../page/useWidth.ts'
import { ChartTip } from './ChartTip.tsx'
import { type ChartTone, chartHeight, pixelsPerPoint, screenLook } from './chartLook.ts'
import { Shapes } from './Shapes.tsx'
import { useTextMeasure } from './useTextMeasure.ts'

export interface ChartDrawingProps {
  chart: Chart
  tone: ChartTone
  /** Id of what says the drawing in words. */
  describedBy: string
}

/** The columns or bars of a chart, as wide as their place; at the pointer a tip with the values of a category. */
export function ChartDrawing({ chart, tone, describedBy }: ChartDrawingProps) {
  const [width, ref] = useWidth()
  const measure = useTextMeasure(fontFamily)
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  const tallest = chartHeight(chart.shape, chart.categories.length, chart.series.length)
  const plot = useMemo(() => {
    if (!Number.isFinite(width) || width === 0) return null
    return drawPlot(chart, new Pen(screenLook(tone, measure)), width / pixelsPerPoint, tallest / pixelsPerPoint)
  }, [chart, tone, measure, width, tallest])
  // Another chart may have come under the pointer.
  const category = pointedAt !== null && pointedAt < chart.categories.length ? pointedAt : null
  return (
    <Box ref={ref} sx={{ mt: 1, minHeight: plot ? 0 : tallest }}>
      {plot && (
        <Tooltip
          title={category !== null && <ChartTip chart={chart} tone={tone} category={category} />}
          describeChild
          followCursor
          disableInteractive
          placement="right-start"
          enterDelay={0}
          enterTouchDelay={0}
          slotProps={{ tooltip: { sx: tipLook } }}
        >
          <svg
            role="img"
            aria-label={chart.title}
            aria-describedby={describedBy}
            width={width}
            height={plot.height * pixelsPerPoint}
            viewBox={`0 0 ${width / pixelsPerPoint} ${plot.height}`}
            fontFamily={fontFamily}
            style={{ display: 'block' }}
            onPointerLeave={() => setPointedAt(null)}
          >
            {plot.bands.map((band, index) => (
              <rect
                key={chart.categories[index]}
                {...band}
                fill={index === category ? colours.shade : 'transparent'}
                onPointerEnter={() => setPointedAt(index)}
              />
            ))}
            <g pointerEvents="none">
              <Shapes shapes={plot.shapes} />
            </g>
          </svg>
        </Tooltip>
      )}
    </Box>
  )
}

const tipLook = {
  p: 0,
  maxWidth: 'none',
  fontSize: '0.875rem',
  fontWeight: 400,
  color: colours.ink,
  backgroundColor: colours.sheet,
  border: `1px solid ${colours.hairline}`,
} as const
