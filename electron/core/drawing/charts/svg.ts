import { cleanLine } from '../../../../shared/text/clean.ts'

type Attributes = Readonly<Record<string, string | number>>

/** An element of a drawing. Attributes are escaped, numbers rounded to hundredths; the content is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Typed text as the content of an element: one line, without what XML forbids. */
export function textContent(text: string): string {
  return escaped(cleanLine(text))
}

/** A coordinate to hundredths of a point, without idle digits. */
export function rounded(value: number): string {
  // `+ 0` turns -0 into 0.
  return String(Math.round(value * 100) / 100 + 0)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
