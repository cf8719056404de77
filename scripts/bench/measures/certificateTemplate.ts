import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { drawDocument } from '../../../electron/core/drawDocument.ts'
import { printedTexts } from '../../../electron/core/features/commendations/drawing/certificateFit.ts'
import type { Certificate, CertificatesInput } from '../../../electron/core/features/commendations/inputs.ts'
import { paperCount } from '../../../shared/text/numbers.ts'

const documentPart = 'word/document.xml'
const goldenBookNumber = 4711

/** What one page of the template is filled with. */
export interface TemplatePage {
  readonly name: string
  readonly description: string
  readonly achievement: string
  readonly book: string
  /** Whether another page follows. */
  readonly next: boolean
}

/**
 * Our own certificate page as a template of docxtemplater that loops over the certificates: the same table, the same
 * page break, tags where the texts stand.
 */
export async function certificateTemplate(input: CertificatesInput): Promise<Uint8Array> {
  const tagged: Certificate = {
    id: 'template',
    recipientKind: 'collective',
    honorific: null,
    name: '{name}',
    description: '{description}',
    achievement: 'Đã {achievement}',
    goldenBookNumber,
  }
  const parts = unzipSync(await drawDocument({ ...input, certificates: [tagged, tagged] }))
  const drawn = parts[documentPart]
  if (!drawn) throw new Error(`The certificates have no ${documentPart}.`)
  // Head, page, what parts two pages, page, end of the file.
  const [head, page, pageBreak, , end] = strFromU8(drawn).split(/(?=<w:tbl>)|(?<=<\/w:tbl>)/)
  const body = `${tag('#pages')}${page?.replace(paperCount(goldenBookNumber), '{book}')}${tag('#next')}${pageBreak}`
  const xml = `${head}${body}${tag('/next')}${tag('/pages')}${end}`
  return zipSync({ ...parts, [documentPart]: strToU8(xml) })
}

/** A tag in a paragraph of its own, which docxtemplater takes away with it. */
function tag(name: string): string {
  return `<w:p><w:r><w:t>{${name}}</w:t></w:r></w:p>`
}

/** The texts as our own certificates print them. */
export function templatePages(certificates: readonly Certificate[]): TemplatePage[] {
  return certificates.map((certificate, index) => {
    const { name, description, achievement } = printedTexts(certificate)
    return {
      name,
      description,
      achievement: achievement.replace(/^Đã /u, ''),
      book: paperCount(certificate.goldenBookNumber ?? 0),
      next: index < certificates.length - 1,
    }
  })
}

/** The text of every page of a Word file in its order, to see that two files say the same. */
export function pageTexts(file: Uint8Array): string[] {
  const xml = strFromU8(
    unzipSync(file, { filter: ({ name }) => name === documentPart })[documentPart] ?? new Uint8Array(),
  )
  return [...xml.matchAll(/<w:t[ >][^<]*/g)]
    .map(([text]) => text.slice(text.indexOf('>') + 1))
    .filter((text) => text !== '')
}
