import { type CrossingFile, crossingFiles, type DocumentFile } from '../../../../shared/contract/documentFile.ts'

/** Its bytes are at hand without waiting, as writing an answer has to have them. */
class FileAtHand extends File {
  readonly content: Uint8Array<ArrayBuffer>

  constructor(content: Uint8Array<ArrayBuffer>, name: string, mediaType: string) {
    super([content], name, { type: mediaType })
    this.content = content
  }
}

/** A file for the page, in a plain answer and in an event alike. */
export function documentFile(fileName: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): DocumentFile {
  return { fileName, file: new FileAtHand(bytes, fileName, mediaType) }
}

/** For a handler: how files of {@link documentFile} are written into its answers. */
export const writtenFiles = {
  ...crossingFiles,
  condition: (data: unknown) => data instanceof FileAtHand,
  serialize(data: unknown): unknown {
    if (!(data instanceof FileAtHand)) return data
    const base64 = Buffer.from(data.content.buffer, data.content.byteOffset, data.content.byteLength).toString('base64')
    return { name: data.name, mediaType: data.type, base64 } satisfies CrossingFile
  },
  /** No page hands over a file like that. */
  deserialize(): never {
    throw new TypeError('a file that is written as the program writes its answers')
  },
}
