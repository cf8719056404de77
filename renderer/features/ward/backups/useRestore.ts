import { useState } from 'react'
import type { Backup } from '../../../../shared/contract/backups.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { client } from '../../../app/client.ts'
import { useSave } from '../../../app/useSave.ts'
import { useConfirm } from '../../../ui/ConfirmProvider.tsx'

/** Asks and restores; `done` is what was restored last, with the backup that takes it back. */
export function useRestore() {
  const restoring = useSave(client.backups.restore)
  const confirm = useConfirm()
  const [done, setDone] = useState<{ restored: Backup; undo: Backup } | null>(null)

  async function restore(id: string) {
    setDone(null)
    try {
      setDone(await restoring.mutateAsync({ id }))
    } catch {
      // Shown above the list from the mutation itself.
    }
  }

  async function ask(backup: Backup) {
    const yes = await confirm({
      title: `Khôi phục bản sao lưu ${formatDateTime(backup.madeAt)}?`,
      text: 'Toàn bộ sổ trở lại như lúc đó; những gì nhập sau lúc đó không còn trong sổ. Hiện trạng được sao lưu trước, nên có thể hoàn tác.',
      confirm: 'Khôi phục',
      danger: true,
    })
    if (yes) await restore(backup.id)
  }

  return {
    ask,
    restore,
    done,
    pending: restoring.isPending,
    error: restoring.error,
    submittedAt: restoring.submittedAt,
  }
}
