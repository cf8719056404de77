import { cleanLine } from '../text/clean.ts'

type Attributes = Readonly<Record<string, string | number>>

/** A part of a drawing, as a value: the paper writes it down as text, the page makes elements of it. */
export interface Shape {
  readonly name: 'g' | 'line' | 'path' | 'rect' | 'svg' | 'text' | 'title'
  readonly attributes: Attributes
  readonly content: readonly (Shape | string)[]
  /** The series that a column, a bar or its figure stands for, counted from 0. */
  readonly series?: number
}

/** A part of a drawing. Typed text in it is made one line, without what XML forbids. */
export function shape(name: Shape['name'], attributes: Attributes, content: Shape['content'] = []): Shape {
  return { name, attributes, content: content.map((part) => (typeof part === 'string' ? cleanLine(part) : part)) }
}

/** A drawing as the text of an SVG file: everything escaped, coordinates rounded. */
export function svgText({ name, attributes, content }: Shape): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`)
    .join('')
  const inner = content.map((part) => (typeof part === 'string' ? escaped(part) : svgText(part))).join('')
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** A coordinate to hundredths of a point, without idle digits. */
export function rounded(value: number): string {
  // `+ 0` turns -0 into 0.
  return String(Math.round(value * 100) / 100 + 0)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
