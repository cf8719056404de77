import { MessageBar } from '../../../ui/MessageBar.tsx'
import { StoppableLine } from '../../../ui/StoppableLine.tsx'
import { useLasting } from '../../../ui/useLasting.ts'
import type { useMaking } from './useMaking.ts'

/** How far a backup is, and what became of it if there is none. */
export function MakingNews({ making }: { making: ReturnType<typeof useMaking> }) {
  const { pending, stopping, progress, error, stopped } = making
  const takesLong = useLasting(pending)
  if (takesLong) {
    return (
      <StoppableLine
        label="Sao lưu"
        progress={stopping ? { step: 'Đang kết thúc', done: 0, total: 0 } : progress}
        amount="share"
        onStop={making.stop}
        stopping={stopping}
      />
    )
  }
  if (error !== null) return <MessageBar tone="error">{error}</MessageBar>
  return stopped ? <MessageBar tone="info">Đã dừng sao lưu. Không có bản sao lưu mới.</MessageBar> : null
}
