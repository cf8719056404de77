import type { FileTaken } from '../../../../shared/contract/backups.ts'
import type { ProgressEvent } from '../../../../shared/contract/progress.ts'
import { client } from '../../../foundation/client/client.ts'
import { useHostKind } from '../../../kit/document/files.ts'
import { becomesSentence } from './fileLabels.ts'
import { numbersText } from './numbersText.ts'

type Taking = Promise<AsyncIterable<ProgressEvent | FileTaken>>

/** How a file to be restored comes in: beside the open book, or in the place of one that does not open. */
export interface FileSource {
  /** The desktop asks for a file itself; undefined until it is known. */
  readonly host: 'desktop' | 'browser' | undefined
  choose(signal: AbortSignal): Taking
  take(file: File, signal: AbortSignal): Taking
  letGo(id: string): Promise<unknown>
  /** What becomes of the book when a file that was taken in is restored: sentences, each a paragraph. */
  tell(id: string): Promise<readonly string[]>
}

/** Beside the open book. */
export function useBookFiles(): FileSource {
  return {
    host: useHostKind(),
    choose: (signal) => client.backups.chooseFile(undefined, { signal }),
    take: (file, signal) => client.backups.takeFile({ file }, { signal }),
    letGo: (id) => client.backups.letGo({ id }),
    tell: async (id) => {
      // What cannot be read is refused by the restore itself, with the reason.
      const numbers = await client.backups.numbersSince({ id }).catch(() => [])
      const becomes = `${becomesSentence(numbers)} Hiện trạng được sao lưu trước, nên có thể hoàn tác.`
      return [becomes, numbersText(numbers).trim()].filter((sentence) => sentence !== '')
    },
  }
}
