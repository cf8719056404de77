import Box from '@mui/material/Box'
import { colours } from '../../foundation/theme/colours.ts'
import type { SaidDifference } from './fieldLabels.ts'

interface DraftSummaryProps {
  said: readonly SaidDifference[]
  /** Places that no field has words for. */
  others: number
  /** What happens with what is being typed; '' where nothing is. */
  warning: string
}

/** Lines that are shown at once; the draft itself has the rest. */
const mostLines = 12

/** What a draft holds, beside what the form shows. */
export function DraftSummary({ said, others, warning }: DraftSummaryProps) {
  const more = Math.max(0, said.length - mostLines) + others
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {said.length === 0 ? (
        <div>Khác nội dung đang mở ở chỗ không hiện thành ô nhập.</div>
      ) : (
        <Box component="dl" sx={{ m: 0 }}>
          {said.slice(0, mostLines).map(({ label, shown, kept }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <Box key={place} sx={{ py: 0.75, borderTop: `1px solid ${colours.hairline}`, overflowWrap: 'anywhere' }}>
              <Box component="dt" sx={{ fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {kept === '' ? 'để trống' : kept}
              </Box>
              <Box component="dd" sx={{ m: 0, fontSize: '0.875rem', color: colours.inkSoft }}>
                Đang mở: {shown === '' ? 'để trống' : shown}
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {said.length > 0 && more > 0 && <div>Và {more} chỗ khác nữa.</div>}
      {warning !== '' && <div>{warning}</div>}
    </Box>
  )
}
