import { inflateSync } from 'node:zlib'

/** A PDF as Chromium writes it: objects in plain sight, each stream deflated. Bytes as characters, one each. */
class PrintedFile {
  readonly #file: string
  readonly #objects: ReadonlyMap<string, string>

  constructor(pdf: Buffer) {
    this.#file = pdf.toString('latin1')
    const objects = this.#file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
    this.#objects = new Map([...objects].map(([, id = '', body = '']) => [id, body]))
  }

  /** What an object says of itself, without its stream. */
  object(id: string): string {
    return this.#body(id).replace(/>> stream\n[\s\S]*$/, '>>')
  }

  stream(id: string): string {
    const deflated = />> stream\n([\s\S]*)\nendstream$/.exec(this.#body(id))?.[1]
    if (deflated === undefined) throw new Error(`object ${id} of the PDF has no stream`)
    return inflateSync(Buffer.from(deflated, 'latin1')).toString('latin1')
  }

  /** Pages in the order of the paper. */
  pages(): string[] {
    const [, root = ''] = /\/Root (\d+) 0 R/.exec(this.#file) ?? []
    return this.#leaves(reference(this.object(root), 'Pages'))
  }

  #leaves(id: string): string[] {
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.object(id))?.[1]
    if (kids === undefined) return [id]
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => this.#leaves(kid))
  }

  #body(id: string): string {
    const body = this.#objects.get(id)
    if (body === undefined) throw new Error(`no object ${id} in the PDF`)
    return body
  }
}

/**
 * The text of a PDF that Chromium printed, page by page: pieces of lines as they were drawn, so that a cell of a table
 * is a piece a line. Reads what Chromium writes and nothing else.
 */
export function textOfPages(pdf: Buffer): string[][] {
  const file = new PrintedFile(pdf)
  return file.pages().map((page) => {
    const fonts = fontsOf(file, page)
    const drawn = file.stream(reference(file.object(page), 'Contents'))
    return [...drawn.matchAll(/\bBT\n([\s\S]*?)\bET\n/g)].map(([, block = '']) => textOf(block, fonts))
  })
}

type Letters = ReadonlyMap<string, string>

function textOf(block: string, fonts: ReadonlyMap<string, Letters>): string {
  const letters = fonts.get(/\/(F\d+) [\d.]+ Tf/.exec(block)?.[1] ?? '')
  if (!letters) throw new Error(`text in an unknown font: ${block.slice(0, 80)}`)
  const glyphs = [...block.matchAll(/<([\dA-F]+)> Tj/g)].flatMap(([, shown = '']) => shown.match(/.{4}/g) ?? [])
  return glyphs.map((glyph) => letters.get(glyph) ?? '\ufffd').join('')
}

function fontsOf(file: PrintedFile, page: string): Map<string, Letters> {
  const list = /\/Font <<([^>]*)>>/.exec(file.object(page))?.[1] ?? ''
  return new Map(
    [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
      name,
      lettersOf(file.stream(reference(file.object(id), 'ToUnicode'))),
    ]),
  )
}

/** Which text each glyph stands for: single ones, and rows of neighbours. */
function lettersOf(map: string): Letters {
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

/** The object that another one points to by that name. */
function reference(object: string, name: string): string {
  const id = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1]
  if (id === undefined) throw new Error(`no /${name} in an object of the PDF`)
  return id
}
