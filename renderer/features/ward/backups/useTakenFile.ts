import { useState } from 'react'
import { type FileTaken, largestUpload, type NumberSince, type TakenFile } from '../../../../shared/contract/backups.ts'
import { client } from '../../../app/client.ts'
import { useStream } from '../../../ui/useStream.ts'

/** A file that was taken in, and the numbers that were given since its day. */
export interface FileInHand {
  readonly taken: TakenFile
  readonly numbers: readonly NumberSince[]
}

/**
 * Takes in a file to be restored: the desktop asks for it, a browser has it. `inHand` is the one that was found whole.
 */
export function useTakenFile() {
  const stream = useStream<FileTaken>()
  const [inHand, setInHand] = useState<FileInHand | null>(null)
  const [tooLarge, setTooLarge] = useState('')

  async function take(call: Parameters<typeof stream.start>[0]) {
    setTooLarge('')
    const outcome = await stream.start(call)
    if (outcome?.kind !== 'done' || !outcome.result.taken) return
    const { taken } = outcome.result
    // What cannot be read is refused by the restore itself, with the reason.
    const numbers = await client.backups.numbersSince({ id: taken.id }).catch(() => [])
    setInHand({ taken, numbers })
  }

  const { state } = stream
  return {
    choose: () => take((signal) => client.backups.chooseFile(undefined, { signal })),
    upload: async (file: File) => {
      // Nothing of a file that is too large is read.
      if (file.size > largestUpload) {
        stream.reset()
        setTooLarge('Tệp lớn quá 50 MB nên trình duyệt không gửi được. Mở sổ bằng chương trình trên máy rồi khôi phục.')
      } else {
        await take((signal) => client.backups.takeFile({ file }, { signal }))
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
      if (inHand && !restoring) void client.backups.letGo({ id: inHand.taken.id }).catch(() => undefined)
      setInHand(null)
      stream.reset()
    },
  }
}

export type TakenFileInHand = ReturnType<typeof useTakenFile>
