import { useEffect, useState } from 'react'
import type { Measure } from '../../../shared/charts/look.ts'

let pen: CanvasRenderingContext2D | null | undefined

/**
 * Measures text in a font of the page. What was measured before its face had come is wrong, so another function is
 * given once faces have come: who depends on it measures again.
 */
export function useTextMeasure(family: string): Measure {
  const [measure, setMeasure] = useState(() => measureIn(family))
  useEffect(() => {
    const measureAgain = () => setMeasure(() => measureIn(family))
    document.fonts.addEventListener('loadingdone', measureAgain)
    return () => document.fonts.removeEventListener('loadingdone', measureAgain)
  }, [family])
  return measure
}

function measureIn(family: string): Measure {
  return (text, size, weight) => {
    pen ??= document.createElement('canvas').getContext('2d')
    if (!pen) throw new Error('The page cannot measure text.')
    pen.font = `${weight} ${size}px ${family}`
    return pen.measureText(text).width
  }
}
