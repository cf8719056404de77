import { Document, type ISectionOptions, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, Zip } from 'fflate'
import { cleanLine } from '../../../../shared/text/clean.ts'
import { PackedPart } from './packedPart.ts'
import { documentStyles, tabStop } from './styles.ts'
import { defaultSetting, type TextSetting } from './textSetting.ts'
import { escapeXml } from './xml.ts'

/** What the file says about itself: the paper and the organ, never a person or a computer. */
export interface FileFacts {
  readonly title: string
  readonly organization: string
}

const productName = 'Sổ Ban Chỉ đạo'

/** Writes a Word file. */
export async function wordFile(
  facts: FileFacts,
  sections: readonly ISectionOptions[],
  setting: TextSetting = defaultSetting,
): Promise<Uint8Array> {
  const title = cleanLine(facts.title)
  const organization = cleanLine(facts.organization) || productName
  const document = new Document({
    title,
    creator: organization,
    lastModifiedBy: organization,
    styles: documentStyles(setting),
    defaultTabStop: tabStop,
    // Without it a justified line that ends in a typed line break is stretched over the whole width.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections,
  })
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/app.xml', data: applicationProperties(organization) },
  ])
  return bytes
}

function applicationProperties(organization: string): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<Properties xmlns="${namespace}">`,
    `<Application>${escapeXml(productName)}</Application>`,
    `<Company>${escapeXml(organization)}</Company>`,
    '</Properties>',
  ].join('')
}

const mainPart = 'word/document.xml'

/**
 * A Word file with another text of its pages; every other part stays as it is.
 *
 * @param write gives the new text in pieces, large ones; each is packed before the next is asked for
 */
export async function withPages(file: Uint8Array, write: (xml: string) => AsyncIterable<string>): Promise<Uint8Array> {
  const parts = unzipSync(file)
  const pages = parts[mainPart]
  if (!pages) throw new Error(`A Word file has no ${mainPart}.`)
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes)
  })
  for (const [path, bytes] of Object.entries(parts)) {
    const part = new PackedPart(path)
    zip.add(part)
    if (path === mainPart) for await (const piece of write(strFromU8(pages))) part.push(strToU8(piece))
    part.push(path === mainPart ? new Uint8Array() : bytes, true)
  }
  zip.end()
  return Buffer.concat(packed)
}
