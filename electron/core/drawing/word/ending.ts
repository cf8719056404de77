import { cleanText } from '../../../../shared/text/clean.ts'

/** Closes the text of a paper with `./.` (NĐ 30, Phụ lục I, mục II.6); a full stop or a mark already there is kept. */
export function withEndMark(text: string): string {
  const clean = cleanText(text)
  // Whatever closes it, a part of the mark or another one: only an ellipsis and the marks of a question stay.
  const ending = clean.trimEnd().replace(/(?<![.…])[\s.;,]*(\/\s*\.?)?[\s.;,]*$/u, '')
  return `${ending}./.`
}

/** Puts `./.` behind the last text that is not blank; with none there is nothing to close. */
export function markLastText(texts: readonly string[]): string[] {
  const last = texts.findLastIndex((text) => cleanText(text).trim() !== '')
  return texts.map((text, index) => (index === last ? withEndMark(text) : text))
}
