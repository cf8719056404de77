import { cleanLine } from '../../shared/text/clean.ts'

/** A page as laid out; lengths in points from the top left corner. */
export interface RenderedPage {
  readonly width: number
  readonly height: number
  readonly words: readonly RenderedWord[]
}

export interface RenderedWord {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly text: string
}

/** What a document of one kind must look like on paper. */
export interface Expectation {
  readonly landscape: boolean
  readonly leastPages: number
  readonly mostPages: number
  /** Runs of words that must stand in this order. */
  readonly order: readonly string[]
}

const portrait = { landscape: false, leastPages: 1, mostPages: 12 }
const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

/** By the kind that the file name carries between its first and second underscore. */
const expectations: Readonly<Record<string, Expectation>> = {
  'bien-ban': { ...portrait, order: [...motto, 'BIÊN BẢN', 'kết thúc vào', 'THƯ KÝ', 'CHỦ TỌA'] },
  'giay-moi': { ...portrait, mostPages: 40, order: [...motto, 'GIẤY MỜI', 'trân trọng kính mời', 'Nơi nhận:'] },
  'thong-bao': { ...portrait, order: [...motto, 'THÔNG BÁO', 'Nơi nhận:'] },
  'to-trinh': { ...portrait, leastPages: 2, order: [...motto, 'TỜ TRÌNH', 'Kính gửi:', 'Nơi nhận:', 'DANH SÁCH'] },
  'quyet-dinh': {
    ...portrait,
    leastPages: 2,
    order: [...motto, 'QUYẾT ĐỊNH', 'Căn cứ', 'QUYẾT ĐỊNH:', 'Điều 1.', 'Điều 2.', 'Nơi nhận:', 'DANH SÁCH'],
  },
  // A year of meetings makes long tables, some of them on pages that lie across.
  'bao-cao': {
    ...portrait,
    leastPages: 3,
    mostPages: 40,
    order: [
      ...motto,
      'BÁO CÁO',
      'KẾT QUẢ THỰC HIỆN',
      'Nơi nhận:',
      'Phụ lục',
      'SỐ LIỆU',
      'Biểu đồ 1.',
      'Bảng 1.',
      'Bảng 2.',
    ],
  },
  'giay-khen': { landscape: true, leastPages: 1, mostPages: 200, order: [...motto, 'TẶNG', 'GIẤY KHEN'] },
  'so-van-ban-di': { landscape: true, leastPages: 2, mostPages: 20, order: ['SỔ', 'VĂN BẢN ĐI', 'Số, ký hiệu'] },
}

/**
 * What the name of a document promises. Throws for a kind that nobody described: a new document must not slip
 * through unchecked.
 */
export function expectationOf(fileName: string): Expectation {
  const kind = Object.keys(expectations).find((slug) => fileName.includes(`_${slug}`))
  const expectation = kind === undefined ? undefined : expectations[kind]
  if (expectation === undefined) throw new Error(`no expectation for ${fileName}`)
  return expectation
}

/** A4 in points. */
const short = 595.3
const long = 841.9

/** Sentences on what is wrong with a rendered document; none when all is well. */
export function problemsOf(expectation: Expectation, pages: readonly RenderedPage[]): string[] {
  const problems: string[] = []
  if (pages.length < expectation.leastPages || pages.length > expectation.mostPages) {
    problems.push(`has ${pages.length} pages, expected ${expectation.leastPages} to ${expectation.mostPages}`)
  }
  for (const [index, page] of pages.entries()) {
    const [width, height] = expectation.landscape ? [long, short] : [short, long]
    const isA4 = Math.abs(page.width - width) < 2 && Math.abs(page.height - height) < 2
    // An annex may lie across; the first page must lie as its kind does.
    if (index === 0 && !isA4) problems.push(`page 1 measures ${page.width} × ${page.height} points`)
    if (page.words.length === 0) problems.push(`page ${index + 1} is empty`)
    for (const word of page.words) {
      if (word.left < 0 || word.top < 0 || word.right > page.width || word.bottom > page.height) {
        problems.push(`page ${index + 1}: “${word.text}” stands outside the page`)
      }
    }
  }
  problems.push(...disorder(expectation.order, pages))
  return problems
}

function disorder(order: readonly string[], pages: readonly RenderedPage[]): string[] {
  const text = cleanLine(pages.flatMap((page) => page.words.map((word) => word.text)).join(' '))
  let from = 0
  for (const anchor of order) {
    const place = text.indexOf(anchor, from)
    if (place < 0) return [`“${anchor}” is missing, or stands before what it should follow`]
    from = place + anchor.length
  }
  return []
}
