import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** The text of a Word file, a line a paragraph, in the order of the file. */
export async function wordText(file: Blob): Promise<string> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const xml = parts['word/document.xml']
  if (!xml) throw new Error('no Word file')
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml')
  const lines: string[] = []
  for (const paragraph of document.getElementsByTagName('w:p')) {
    const texts = [...paragraph.getElementsByTagName('w:t')].map((text) => text.textContent ?? '')
    lines.push(texts.join(''))
  }
  return lines.join('\n')
}
