import { createElement, type ReactElement } from 'react'
import { rounded, type Shape } from '../../../shared/charts/svg.ts'

/** The parts of a drawing as elements of the page. A column and its figure carry the number of their series. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  // Nothing in a drawing has a name but its place.
  return shapes.map((shape, index) => element(shape, index))
}

function element({ name, attributes, content, series }: Shape, key: number): ReactElement {
  const written = Object.entries(attributes).map(([attribute, value]) => [
    inReact(attribute),
    typeof value === 'number' ? rounded(value) : value,
  ])
  return createElement(
    name,
    { ...Object.fromEntries(written), key, ...(series === undefined ? {} : { 'data-series': series }) },
    ...content.map((part, index) => (typeof part === 'string' ? part : element(part, index))),
  )
}

/** `stroke-width` is `strokeWidth`. */
function inReact(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
