import { inflateSync } from 'node:zlib'

/** A PDF as Chromium writes it: objects in plain sight, each stream deflated. Bytes as characters, one each. */
export class PdfFile {
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

  /** The object that another one points to by that name. */
  reference(object: string, name: string): string {
    const id = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1]
    if (id === undefined) throw new Error(`no /${name} in an object of the PDF`)
    return id
  }

  /** Pages in the order of the paper. */
  pages(): string[] {
    const [, root = ''] = /\/Root (\d+) 0 R/.exec(this.#file) ?? []
    return this.#leaves(this.reference(this.object(root), 'Pages')).map((id) => this.object(id))
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
