import { setImmediate } from 'node:timers/promises'
import { withPages, wordFile } from '../../../drawing/word/file.ts'
import {
  type ParagraphStamp,
  paragraphStamp,
  specimenSide,
  specimenText,
} from '../../../drawing/word/paragraphStamp.ts'
import { cutOnce } from '../../../drawing/word/xml.ts'
import { mapInPieces } from '../../../platform/progress/inPieces.ts'
import type { JobTools } from '../../../platform/progress/jobTools.ts'
import type { CertificatesInput } from '../inputs.ts'
import { type SetCertificate, type SetText, setCertificate } from './certificateSetting.ts'
import { certificates } from './certificates.ts'

const step = 'Đang làm giấy khen'

/**
 * The Word file of all certificates of a round. The library draws one page, with a specimen of each part of a
 * certificate in each size that some certificate takes; all pages are then stamped from that finished XML with their
 * own texts and indents. The file says the same as if the library had drawn every page, in a fraction of the time.
 *
 * @param tools are told how many pages are in the file
 */
export async function stampCertificates(input: CertificatesInput, tools: JobTools): Promise<Uint8Array> {
  const total = input.certificates.length
  tools.progress({ step, done: 0, total })
  const pages = await mapInPieces(input.certificates, setCertificate, tools.signal)
  if (pages.length === 0) return wordFile(input, certificates(input, []))
  // Made anew for each file, so that no typed text can hold it.
  const mark = crypto.randomUUID()
  const specimens = specimensOf(pages, mark)
  const specimenPage = { texts: specimens, goldenBook: mark }
  // Twice, for what stands between two pages.
  const drawn = await wordFile(input, certificates(input, [specimenPage, specimenPage]))
  return withPages(drawn, (xml) => stampPages(xml, mark, specimens, pages, tools))
}

/** One for each part and size in use. */
function specimensOf(pages: readonly SetCertificate[], mark: string): SetText[] {
  const inUse = new Map(pages.flatMap(({ texts }) => texts.map((set) => [stampKey(set), set] as const)))
  return [...inUse.values()].map(({ part, size }) => ({ part, size, text: specimenText(mark), side: specimenSide }))
}

/** The same for texts whose paragraphs differ in nothing but text and indents. */
function stampKey({ part, size }: SetText): string {
  return `${part} ${size}`
}

/** Packed at once, a few milliseconds: some 300 KB of XML. */
const pagesAPiece = 20

/** The XML of all pages, in pieces; in between the thread hears that the file is no longer wanted. */
async function* stampPages(
  xml: string,
  mark: string,
  specimens: readonly SetText[],
  pages: readonly SetCertificate[],
  { progress, signal }: JobTools,
): AsyncGenerator<string, void, undefined> {
  // A page is a table without tables inside it.
  const [head = '', page = '', pageBreak = '', , tail = ''] = xml.split(/(?=<w:tbl>)|(?<=<\/w:tbl>)/)
  const stamp = pageStamp(page, mark, specimens)
  for (let done = 0; done < pages.length; done += pagesAPiece) {
    await setImmediate()
    signal.throwIfAborted()
    const piece = pages
      .slice(done, done + pagesAPiece)
      .map(stamp)
      .join(pageBreak)
    yield (done === 0 ? head : pageBreak) + piece
    progress({ step, done: Math.min(done + pagesAPiece, pages.length), total: pages.length })
  }
  yield tail
}

/** Cuts the specimens and the number in the golden book out of the page, and puts those of a certificate there. */
function pageStamp(page: string, mark: string, specimens: readonly SetText[]): (certificate: SetCertificate) => string {
  const start = page.lastIndexOf('<w:p>', page.indexOf(mark))
  const paragraphs = page
    .slice(start)
    .split(/(?<=<\/w:p>)/)
    .slice(0, specimens.length)
  const stamps = new Map(specimens.map((set, index) => [stampKey(set), paragraphStamp(paragraphs[index] ?? '', mark)]))
  const before = page.slice(0, start)
  const [between, after] = cutOnce(page.slice(start + paragraphs.join('').length), mark)
  return ({ texts, goldenBook }) =>
    before + texts.map((set) => stampFor(stamps, set)(set.text, set.side)).join('') + between + goldenBook + after
}

function stampFor(stamps: ReadonlyMap<string, ParagraphStamp>, set: SetText): ParagraphStamp {
  const stamp = stamps.get(stampKey(set))
  if (!stamp) throw new Error(`There is no specimen of ${stampKey(set)}.`)
  return stamp
}
