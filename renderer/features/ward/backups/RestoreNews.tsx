import Box from '@mui/material/Box'
import { colours } from '../../../app/theme/colours.ts'
import { MessageBar } from '../../../ui/MessageBar.tsx'
import { StoppableLine } from '../../../ui/StoppableLine.tsx'
import { useLasting } from '../../../ui/useLasting.ts'
import type { Restore } from './useRestore.ts'

/** How far a restore is, whether it can still be stopped, and what became of it if it was not done. */
export function RestoreNews({ restore }: { restore: Restore }) {
  const { pending, stoppable, stopping, progress, error, stopped } = restore
  const takesLong = useLasting(pending)
  if (takesLong) {
    return (
      <Box sx={{ mb: 2 }}>
        <StoppableLine
          label="Khôi phục"
          progress={stopping ? { step: 'Đang kết thúc', done: 0, total: 0 } : progress}
          amount="share"
          onStop={stoppable ? restore.stop : null}
          stopping={stopping}
        />
        <Box sx={{ mt: 0.5, color: colours.inkSoft, fontSize: '0.875rem' }}>
          {stoppable
            ? 'Chưa có gì trong sổ thay đổi; dừng lúc này thì dữ liệu vẫn như trước.'
            : 'Đang thay dữ liệu trong sổ, không dừng được nữa. Xong thì có nút Hoàn tác.'}
        </Box>
      </Box>
    )
  }
  if (error !== null) return <MessageBar tone="error">{error}</MessageBar>
  return stopped ? <MessageBar tone="info">Đã dừng khôi phục. Dữ liệu vẫn như trước.</MessageBar> : null
}
