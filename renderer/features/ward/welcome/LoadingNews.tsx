import Box from '@mui/material/Box'
import { colours } from '../../../app/theme/colours.ts'
import { MessageBar } from '../../../ui/MessageBar.tsx'
import { StoppableLine } from '../../../ui/StoppableLine.tsx'
import { useLasting } from '../../../ui/useLasting.ts'
import { ImportErrors } from './ImportErrors.tsx'
import type { Loading } from './useLoading.ts'

/** How far loading a data file is, whether it can still be stopped, and what became of it if it was not done. */
export function LoadingNews({ loading }: { loading: Loading }) {
  const { pending, stoppable, stopping, progress, problem, stopped } = loading
  const takesLong = useLasting(pending)
  if (takesLong) {
    return (
      <Box sx={{ mt: 2 }}>
        <StoppableLine
          label="Nạp tệp dữ liệu"
          progress={stopping ? { step: 'Đang kết thúc', done: 0, total: 0 } : progress}
          amount="share"
          onStop={stoppable ? loading.stop : null}
          stopping={stopping}
        />
        <Box sx={{ mt: 0.5, color: colours.inkSoft, fontSize: '0.875rem' }}>
          {stoppable
            ? 'Chưa có gì trong sổ thay đổi; dừng lúc này thì sổ vẫn trống.'
            : 'Đang đưa dữ liệu vào sổ, không dừng được nữa.'}
        </Box>
      </Box>
    )
  }
  if (pending) return null
  if (problem) return <ImportErrors problem={problem} />
  if (!stopped) return null
  return (
    <Box sx={{ mt: 2 }}>
      <MessageBar tone="info">Đã dừng nạp tệp. Sổ vẫn trống.</MessageBar>
    </Box>
  )
}
