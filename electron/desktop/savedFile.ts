import { extname } from 'node:path'

/** Kinds of file that the program writes, with the name that the save question shows for them. */
const kindLabels: Readonly<Record<string, string>> = {
  docx: 'Tài liệu Word',
  xlsx: 'Bảng tính Excel',
  csv: 'Bảng CSV',
  json: 'Tệp dữ liệu',
  zip: 'Tệp nén',
}

/** A name without folder, drive, stream or control character, as Windows' "Naming Files" forbids them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const nameOnly = /^[^\\/:*?"<>|\u0000-\u001f]{1,200}$/

export interface SuggestedFile {
  readonly fileName: string
  readonly extension: string
  readonly kindLabel: string
}

/**
 * Checks the name that the page suggests. `null` for anything but a plain file name of a kind that the program
 * writes: the page never says where, and never makes a program or a link.
 */
export function suggestedFile(fileName: string): SuggestedFile | null {
  const extension = extname(fileName).slice(1).toLowerCase()
  const kindLabel = Object.hasOwn(kindLabels, extension) ? kindLabels[extension] : undefined
  if (kindLabel === undefined || !nameOnly.test(fileName) || fileName.startsWith('.')) return null
  return { fileName, extension, kindLabel }
}

/** What the user chose, with the extension put back where it was typed away. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`
}

/** Every Word file is a ZIP archive and begins like one (ECMA-376 part 2; APPNOTE 4.3.7). */
export function looksLikeWordFile(fileName: string, bytes: Uint8Array): boolean {
  const zipStart = [0x50, 0x4b, 0x03, 0x04]
  return suggestedFile(fileName)?.extension === 'docx' && zipStart.every((byte, index) => bytes[index] === byte)
}
