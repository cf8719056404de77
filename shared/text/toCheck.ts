import { capitalizeFirst } from './names.ts'

/** What is to be checked where nothing more is said. */
const allOfIt = 'Đối chiếu với văn bản quy định'

/**
 * Takes the words `… cần kiểm tra` off the end of a source, where they stood until rows had a mark of their own.
 *
 * @example splitToCheck('NĐ 152, Điều 54; cách làm tròn cần kiểm tra') // 'NĐ 152, Điều 54', 'Cách làm tròn'
 */
export function splitToCheck(text: string): { source: string; toCheck: string } {
  const marked = /^(.*?)\s*cần kiểm tra[\s.)]*$/isu.exec(text)
  if (!marked) return { source: text, toCheck: '' }
  const [, said = ''] = marked
  const cut = Math.max(said.lastIndexOf(';'), said.lastIndexOf('('))
  const source = (cut < 0 ? said : said.slice(0, cut)).trim()
  const what = cut < 0 ? '' : said.slice(cut + 1).trim()
  return { source, toCheck: what === '' ? allOfIt : capitalizeFirst(what) }
}
