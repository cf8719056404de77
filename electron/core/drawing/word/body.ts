import type { Paragraph } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { withoutMark } from '../../../../shared/text/labels.ts'
import { markLastText } from './ending.ts'
import { isBlank, paragraph } from './paragraphs.ts'
import { type Content, plainText } from './runs.ts'

/** The text of a paper: a paragraph for each typed line. Blank texts are left out, blank lines inside a text stay. */
export function bodyText(texts: readonly string[]): Paragraph[] {
  return textLines(texts).map((line) => bodyLine(line))
}

/** A line of the text; one that announces what follows stays on its page. */
export function bodyLine(content: Content, keepNext = false): Paragraph {
  return paragraph('Body', content, keepNext || announces(plainText(content)) ? { keepNext: true } : {})
}

/** Whether a line leads up to the next one: `Nội dung:`. */
function announces(line: string): boolean {
  return /:\s*$/u.test(line)
}

/** {@link bodyText} that ends the paper: closed by `./.` and kept on the page of the signature. */
export function lastBodyText(texts: readonly string[]): Paragraph[] {
  const closed = markLastText(textLines(texts))
  return closed.map((line, index) => bodyLine(line, index === closed.length - 1))
}

/** The typed lines of texts in a row: blank texts are left out, blank lines inside a text stay. */
export function textLines(texts: readonly string[]): string[] {
  return texts.filter((text) => !isBlank(text)).flatMap((text) => cleanText(text).split('\n'))
}

/** Texts as numbered paragraphs `1. …`; a single one needs no number. */
export function numbered(texts: readonly string[]): Paragraph[] {
  return bodyText(withNumbers(texts))
}

/** The texts with their numbers in front; a list within a text keeps its own marks. */
export function withNumbers(texts: readonly string[]): string[] {
  if (texts.length < 2) return texts.map(withoutMark)
  return texts.map((text, index) => `${index + 1}. ${withoutMark(text)}`)
}
