import { cleanText } from '../../../../shared/text/clean.ts'

/** Markup, as against text: only {@link html} and {@link markup} make it. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Html | string | number | readonly Html[]

/** A piece of the page. Every text put into it is escaped; only markup stays markup. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(pieces.reduce((done, piece, index) => `${done}${written(parts[index - 1] ?? '')}${piece}`))
}

/** Markup that the program itself drew, such as a chart. Never what somebody typed. */
export function markup(text: string): Html {
  return new Html(text)
}

/** The address of a file beside the page: `van-ban/BB 01.docx` gives `van-ban/BB%2001.docx`. */
export function relativeAddress(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

function written(part: Part): string {
  if (part instanceof Html) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map((one) => one.text).join('')
}

function escaped(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
