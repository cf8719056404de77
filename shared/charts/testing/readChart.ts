import { DOMParser, type Element } from '@xmldom/xmldom'
import type { ChartLook } from '../look.ts'
import { digitHeight } from '../pen.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface ReadText extends Box {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly upright: boolean
}

/** A drawing as values; lengths in points, measured from its upper left corner. */
export interface ReadChart {
  readonly width: number
  readonly height: number
  readonly family: string
  readonly title: string
  /** The letters' boxes: from the line they stand on to the height of digits and capitals. */
  readonly texts: readonly ReadText[]
  readonly boxes: readonly (Box & { readonly fill: string; readonly hatched: boolean })[]
}

/** Reads a drawn chart for tests, with the widths of the look it was drawn in; throws on anything not well-formed. */
export function readChart(svg: string, { measure }: ChartLook): ReadChart {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement
  if (!root) throw new Error('The drawing is empty.')
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return {
    width,
    height,
    family: root.getAttribute('font-family') ?? '',
    title: elements(root, 'title')[0]?.textContent ?? '',
    texts: elements(root, 'text').map((text) => readText(text, measure)),
    boxes: elements(root, 'rect').map((rect) => ({
      ...boxOf(number(rect, 'x'), number(rect, 'y') + shift(rect), number(rect, 'width'), number(rect, 'height')),
      fill: rect.getAttribute('fill') ?? '',
      hatched: rect.nextSibling?.nodeName === 'path',
    })),
  }
}

function readText(element: Element, measure: ChartLook['measure']): ReadText {
  const text = element.textContent ?? ''
  const size = number(element, 'font-size')
  const weight = number(element, 'font-weight') || 400
  const upright = (element.getAttribute('transform') ?? '').startsWith('rotate(-90')
  const x = number(element, 'x')
  const y = number(element, 'y') + shift(element)
  const long = measure(text, size, weight)
  const tall = size * digitHeight
  const before = { middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? ''] ?? 0
  const box = upright ? boxOf(x - tall, y - long, tall, long) : boxOf(x - long * before, y - tall, long, tall)
  return { text, size, weight, upright, ...box }
}

function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** How far the group around an element moves it down. */
function shift(element: Element): number {
  const group = element.parentElement
  return Number(/translate\(0 ([\d.]+)\)/.exec(group?.getAttribute('transform') ?? '')?.[1] ?? 0)
}

function elements(root: Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name))
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name))
}

/** Whether two boxes cover a common place, beyond what rounding makes. */
export function overlap(one: Box, other: Box): boolean {
  const slack = 0.05
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  )
}
