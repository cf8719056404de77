import { useState } from 'react'
import { type FileTaken, largestUpload, type TakenFile } from '../../../../shared/contract/backups.ts'
import { useStream } from '../../../kit/progress/useStream.ts'
import type { FileSource } from './fileSource.ts'

/** A file that was taken in, and what becomes of the book when it is restored. */
export interface FileInHand {
  readonly taken: TakenFile
  /** Sentences, each a paragraph. */
  readonly told: readonly string[]
}

/**
 * Takes in a file to be restored: the desktop asks for it, a browser has it. `inHand` is the one that was found whole.
 */
export function useTakenFile(source: FileSource) {
  const stream = useStream<FileTaken>()
  const [inHand, setInHand] = useState<FileInHand | null>(null)
  const [tooLarge, setTooLarge] = useState('')

  async function take(call: Parameters<typeof stream.start>[0]) {
    setTooLarge('')
    const outcome = await stream.start(call)
    if (outcome?.kind !== 'done' || !outcome.result.taken) return
    const { taken } = outcome.result
    setInHand({ taken, told: await source.tell(taken.id) })
  }

  const { state } = stream
  return {
    choose: () => take(source.choose),
    upload: async (file: File) => {
      // Nothing of a file that is too large is read.
      if (file.size > largestUpload) {
        stream.reset()
        setTooLarge('Tệp lớn quá 50 MB nên trình duyệt không gửi được. Mở sổ bằng chương trình trên máy rồi khôi phục.')
      } else {
        await take((signal) => source.take(file, signal))
      }
    },
    stop: stream.stop,
    pending: state.kind === 'running',
    stopping: state.kind === 'running' && state.stopping,
    progress: state.kind === 'running' ? state.progress : null,
    error: state.kind === 'failed' ? state.message : tooLarge,
    inHand,
    /** Closes the question; the copy is let go unless it is about to be restored. */
    close: (restoring: boolean) => {
      if (inHand && !restoring) void source.letGo(inHand.taken.id).catch(() => undefined)
      setInHand(null)
      stream.reset()
    },
  }
}

export type TakenFileInHand = ReturnType<typeof useTakenFile>
