/**
 * Folds Vietnamese text for searching: accents, tone marks and case are dropped and đ becomes d, so that
 * `Đặng  Văn Ấn` and `dang van an` meet. SQLite itself knows no Vietnamese, so the folded form is stored.
 *
 * @example foldVietnamese('Diên Hồng') // 'dien hong'
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * True when every word of `query` occurs in `text`, both folded. An empty query matches everything.
 *
 * @example matchesFolded('Tổ dân phố 3', 'to 3') // true
 */
export function matchesFolded(text: string, query: string): boolean {
  const folded = foldVietnamese(text)
  return foldVietnamese(query)
    .split(' ')
    .every((word) => folded.includes(word))
}
