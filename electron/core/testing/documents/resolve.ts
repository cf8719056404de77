import type { Element } from '@xmldom/xmldom'
import { at, attribute, childElement, childElements, flag, numberAttribute } from './xml.ts'

/** How a run is set, after defaults, styles and its own settings. Size in points. */
export interface RunFormat {
  readonly fonts: { readonly ascii?: string; readonly hAnsi?: string; readonly cs?: string; readonly eastAsia?: string }
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly color: string
  readonly language: string
}

/** How a paragraph is set. Lengths in twips, line spacing in 240ths of a line or, when exact, in twips. */
export interface ParagraphFormat {
  readonly style: string
  readonly alignment: string
  readonly left: number
  readonly right: number
  readonly firstLine: number
  readonly hanging: number
  readonly before: number
  readonly after: number
  readonly line: number
  readonly lineRule: string
  readonly keepNext: boolean
  readonly pageBreakBefore: boolean
  readonly topBorder: string | undefined
}

/** Resolves formats by document defaults, then the chain of styles, then what stands at the element. */
export class StyleResolver {
  private readonly styles = new Map<string, Element>()
  private readonly defaults: { readonly run: Element | undefined; readonly paragraph: Element | undefined }

  constructor(root: Element) {
    const defaults = childElement(root, 'w:docDefaults')
    this.defaults = {
      run: at(defaults, 'w:rPrDefault', 'w:rPr'),
      paragraph: at(defaults, 'w:pPrDefault', 'w:pPr'),
    }
    for (const style of childElements(root, 'w:style')) {
      const id = attribute(style, 'w:styleId')
      if (id) this.styles.set(id, style)
    }
  }

  run(properties: Element | undefined, style: string): RunFormat {
    const layers = [...this.chain(style).map((item) => childElement(item, 'w:rPr')), properties]
    const all = [this.defaults.run, ...layers]
    const fonts = all.map((layer) => childElement(layer, 'w:rFonts'))
    const font = (slot: string) => last(fonts.map((element) => attribute(element, `w:${slot}`)))
    const value = (name: string) => last(all.map((layer) => attribute(childElement(layer, name), 'w:val')))
    return {
      fonts: withoutUndefined({
        ascii: font('ascii'),
        hAnsi: font('hAnsi'),
        cs: font('cs'),
        eastAsia: font('eastAsia'),
      }),
      size: Number(value('w:sz') ?? 20) / 2,
      bold: last(all.map((layer) => flag(layer, 'w:b'))) ?? false,
      italic: last(all.map((layer) => flag(layer, 'w:i'))) ?? false,
      color: value('w:color') ?? 'auto',
      language: value('w:lang') ?? '',
    }
  }

  paragraph(properties: Element | undefined, style: string): ParagraphFormat {
    const layers = [
      this.defaults.paragraph,
      ...this.chain(style).map((item) => childElement(item, 'w:pPr')),
      properties,
    ]
    const number = (name: string, key: string) =>
      last(layers.map((layer) => numberAttribute(childElement(layer, name), key))) ?? 0
    const text = (name: string, key: string) => last(layers.map((layer) => attribute(childElement(layer, name), key)))
    return {
      style,
      alignment: text('w:jc', 'w:val') ?? 'left',
      left: number('w:ind', 'w:left'),
      right: number('w:ind', 'w:right'),
      firstLine: number('w:ind', 'w:firstLine'),
      hanging: number('w:ind', 'w:hanging'),
      before: number('w:spacing', 'w:before'),
      after: number('w:spacing', 'w:after'),
      line: number('w:spacing', 'w:line'),
      lineRule: text('w:spacing', 'w:lineRule') ?? 'auto',
      keepNext: last(layers.map((layer) => flag(layer, 'w:keepNext'))) ?? false,
      pageBreakBefore: last(layers.map((layer) => flag(layer, 'w:pageBreakBefore'))) ?? false,
      topBorder: attribute(at(properties, 'w:pBdr', 'w:top'), 'w:val'),
    }
  }

  /** The style and those it is based on, the base first. */
  private chain(id: string): Element[] {
    const style = this.styles.get(id)
    if (!style) return []
    const base = attribute(childElement(style, 'w:basedOn'), 'w:val')
    return [...(base && base !== id ? this.chain(base) : []), style]
  }
}

function last<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast((value) => value !== undefined)
}

function withoutUndefined<T extends Record<string, string | undefined>>(record: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {}
  for (const key in record) {
    const value = record[key]
    if (value !== undefined) kept[key] = value
  }
  return kept
}
