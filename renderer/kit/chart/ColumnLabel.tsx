import { BarLabel, type BarLabelProps } from '@mui/x-charts/BarChart'
import { createContext, useContext } from 'react'
import { beforeId } from './BarMark.tsx'
import { labelPlace } from './labelPlace.ts'

/** How many columns stand side by side in a category. */
const ColumnsContext = createContext(1)
export const ColumnsProvider = ColumnsContext.Provider

/** Pixels between a column and its value. */
const above = 5

/**
 * The value at the end of a bar. Above a column that is narrower than its value it stands at the outer side, or
 * upright: a value that is on paper is on the screen, too.
 */
export function ColumnLabel(props: BarLabelProps) {
  const columns = useContext(ColumnsContext)
  const { x, y, width, seriesId, children, className, layout } = props
  const text = String(children)
  const place = layout === 'horizontal' ? 'middle' : labelPlace(text, width, columns)
  if (place === 'middle') return <BarLabel {...props} />
  const isBefore = seriesId === beforeId
  if (place === 'side') {
    return (
      <text
        className={className}
        x={isBefore ? x + 2 : x + width - 2}
        y={y - above}
        textAnchor={isBefore ? 'start' : 'end'}
        style={{ fontSize: 11 }}
      >
        {text}
      </text>
    )
  }
  const [middle, foot] = [x + width / 2, y - above]
  return (
    <text
      className={className}
      x={middle}
      y={foot}
      dominantBaseline="central"
      transform={`rotate(-90 ${middle} ${foot})`}
      style={{ fontSize: 11 }}
    >
      {text}
    </text>
  )
}
