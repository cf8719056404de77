import type { PdfFile } from './pdfFile.ts'

/** A font of a printed page. */
export interface PrintedFont {
  /** Its own name, without the mark of a part: `Tinos-Bold`. */
  readonly name: string
  /** Which text each glyph stands for. */
  readonly letters: ReadonlyMap<string, string>
}

/** The fonts of a page by the names that its drawing calls them. */
export function fontsOf(file: PdfFile, page: string): ReadonlyMap<string, PrintedFont> {
  const list = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? ''
  return new Map(
    [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, call = '', id = '']) => {
      const font = file.object(id)
      const name = /\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/.exec(font)?.[1] ?? ''
      return [call, { name, letters: lettersOf(file.stream(file.reference(font, 'ToUnicode'))) }]
    }),
  )
}

/** Single glyphs, and rows of neighbours. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const [, list = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of list.matchAll(/<([\dA-F]{4})> <([\dA-F]+)>/g)) {
      letters.set(glyph, unicode(text))
    }
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of list.matchAll(/<([\dA-F]{4})> <([\dA-F]{4})> <([\dA-F]{4})>/g)) {
      const [from, until, start] = [hex(first), hex(last), hex(text)]
      for (let step = 0; step <= until - from; step++) {
        letters.set((from + step).toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(start + step))
      }
    }
  }
  return letters
}

function unicode(units: string): string {
  return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map(hex))
}

function hex(text: string): number {
  return Number.parseInt(text, 16)
}
