import type { Paragraph } from 'docx'
import { cleanText } from '../../../../shared/text/clean.ts'
import { withoutArticle } from '../../../../shared/text/labels.ts'
import { bodyLine } from './body.ts'
import { markLastText } from './ending.ts'

/**
 * Điều 1…n: label in bold, Arabic number and full stop, indented like the text; further lines of an article (khoản,
 * điểm) are paragraphs of their own. The last closes with `./.` and stays with the signature (NĐ 30, Phụ lục I,
 * mục II.6).
 */
export function articles(texts: readonly string[]): Paragraph[] {
  const closed = markLastText(texts.map((text) => withoutArticle(cleanText(text))))
  return closed.flatMap((text, index) => {
    const [first = '', ...rest] = text.split('\n')
    const last = index === closed.length - 1
    return [
      bodyLine([{ text: `Điều ${index + 1}. `, bold: true }, { text: first }], last && rest.length === 0),
      ...rest.map((line, lineIndex) => bodyLine(line, last && lineIndex === rest.length - 1)),
    ]
  })
}
