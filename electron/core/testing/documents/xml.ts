import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'

/**
 * Parses XML and throws on anything not well-formed. Line ends follow XML 1.0: the parser's own rule (XML 1.1) would
 * turn U+0085 and U+2028 into line feeds.
 */
export function parseXml(xml: string): Document {
  const parser = new DOMParser({
    normalizeLineEndings: (source: string) => source.replace(/\r\n?/g, '\n'),
    onError: (level, message) => {
      // A replacement character is only warned of, and may well be typed.
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(xml, 'text/xml')
}

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1
}

/** Child elements, all or those of one name (`w:p`). */
export function childElements(parent: Element | null | undefined, name?: string): Element[] {
  if (!parent) return []
  return Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => name === undefined || child.nodeName === name)
}

/** First child element of a name. */
export function childElement(parent: Element | null | undefined, name: string): Element | undefined {
  return childElements(parent, name)[0]
}

/** The element at the end of a path of names. */
export function at(parent: Element | null | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => childElement(element, name), parent ?? undefined)
}

/** An attribute, undefined when it is not there. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined
}

/** An attribute as a number. */
export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const value = attribute(element, name)
  return value === undefined ? undefined : Number(value)
}

/** On/off elements: there without a value means on. */
export function flag(parent: Element | undefined, name: string): boolean | undefined {
  const element = childElement(parent, name)
  if (!element) return undefined
  const value = attribute(element, 'w:val')
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** XML with one element a line, for people to compare. Text stays untouched. */
export function prettyXml(element: Element, indent = ''): string {
  const attributes = Array.from(element.attributes)
    .map((item) => ` ${item.name}="${escapeText(item.value)}"`)
    .join('')
  const inner = childElements(element)
  const open = `${indent}<${element.nodeName}${attributes}`
  if (inner.length > 0) {
    const lines = inner.map((child) => prettyXml(child, `${indent}  `))
    return [`${open}>`, ...lines, `${indent}</${element.nodeName}>`].join('\n')
  }
  const text = element.textContent ?? ''
  return text === '' ? `${open}/>` : `${open}>${escapeText(text)}</${element.nodeName}>`
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
