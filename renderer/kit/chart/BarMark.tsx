import type { BarProps } from '@mui/x-charts/BarChart'
import { createContext, useContext } from 'react'
import { colours } from '../../foundation/theme/colours.ts'

/** Name of the hatch within its drawing. */
const HatchContext = createContext('')
export const HatchProvider = HatchContext.Provider

/** Id of the series that stands for the period before. */
export const beforeId = 'before'

/**
 * One bar: full for the period itself, hatched for the one before, so that they are told apart without colour and on
 * any printer.
 */
export function BarMark({ seriesId, color, x, y, width, height }: BarProps) {
  const hatch = useContext(HatchContext)
  const isBefore = seriesId === beforeId
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={isBefore ? `url(#${hatch})` : color}
      stroke={color}
      strokeWidth={height > 0 && width > 0 ? 1 : 0}
    />
  )
}

/** The hatch itself. */
export function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill={colours.sheet} />
      <rect width="1.6" height="5" fill={colour} />
    </pattern>
  )
}
