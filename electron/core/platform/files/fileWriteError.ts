import { faultSentence } from './faultWords.ts'

/** Names only the file, never its folder: the message goes to the screen. */
export class FileWriteError extends Error {
  readonly fileName: string

  constructor(fileName: string, cause: unknown) {
    super(faultSentence(cause, { kind: 'saved', fileName }) ?? '', { cause })
    this.name = 'FileWriteError'
    this.fileName = fileName
  }
}
