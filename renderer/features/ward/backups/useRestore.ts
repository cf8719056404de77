import { useState } from 'react'
import type { Backup, BackupRestored } from '../../../../shared/contract/backups.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { client } from '../../../foundation/client/client.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { useStream } from '../../../kit/progress/useStream.ts'
import { useAfterWork } from './afterWork.ts'
import { numbersText } from './numbersText.ts'

/** What is brought back: a backup of the list, or a file that was taken in. */
export interface Restorable {
  readonly id: string
  /** As the news of it name it: `bản sao lưu 22/11/2026 08:00`. */
  readonly title: string
}

export function titleOfBackup({ madeAt }: Pick<Backup, 'madeAt'>): string {
  return `bản sao lưu ${formatDateTime(madeAt)}`
}

/**
 * Asks and restores; `done` is what was restored last, with the backup that takes it back; `stopped` tells that the
 * last one was stopped before anything was changed.
 *
 * @param onBegin called when one begins
 */
export function useRestore(onBegin: () => void = () => undefined) {
  const stream = useStream<BackupRestored>()
  const after = useAfterWork()
  const confirm = useConfirm()
  const [settling, setSettling] = useState(false)
  const [stopped, setStopped] = useState(false)
  const [done, setDone] = useState<{ restored: Restorable; undo: Backup } | null>(null)

  async function restore(restored: Restorable) {
    const known = after.known()
    onBegin()
    setDone(null)
    setStopped(false)
    const outcome = await stream.start((signal) => client.backups.restore({ id: restored.id }, { signal }))
    if (outcome === null || outcome.kind === 'failed') return
    setSettling(true)
    const made = await after.newcomers(known).catch(() => null)
    setSettling(false)
    if (outcome.kind === 'done') return setDone({ restored, undo: outcome.result.undo })
    // The backup of the state before stays only if the records were replaced: then it was too late to stop.
    const undo = made?.find(({ kind }) => kind === 'before-restore')
    if (undo) setDone({ restored, undo })
    else setStopped(made !== null)
  }

  async function ask(backup: Backup) {
    // A backup that cannot be read is refused by the restore itself, with the reason.
    const numbers = await client.backups.numbersSince({ id: backup.id }).catch(() => [])
    const yes = await confirm({
      title: `Khôi phục ${titleOfBackup(backup)}?`,
      text: `Toàn bộ sổ trở lại như lúc đó; những gì nhập sau lúc đó không còn trong sổ. Hiện trạng được sao lưu trước, nên có thể hoàn tác.${numbersText(numbers)}`,
      confirm: 'Khôi phục',
      danger: true,
    })
    if (yes) await restore({ id: backup.id, title: titleOfBackup(backup) })
  }

  const { state } = stream
  const progress = state.kind === 'running' ? state.progress : null
  return {
    ask,
    restore,
    stop: stream.stop,
    pending: state.kind === 'running' || settling,
    progress,
    /** Whether nothing was changed yet, so that it may be stopped. */
    stoppable: state.kind === 'running' && progress?.stoppable !== false,
    stopping: settling || (state.kind === 'running' && state.stopping),
    error: state.kind === 'failed' ? state.message : null,
    stopped,
    done,
  }
}

export type Restore = ReturnType<typeof useRestore>
