import Box from '@mui/material/Box'
import { formatNumber } from '../../shared/text/numbers.ts'
import { colours } from '../app/theme/colours.ts'
import type { Progress } from './useStream.ts'

/** How far long work is: a bar, the count, and what is being done now. */
export function ProgressLine({ label, progress }: { label: string; progress: Progress | null }) {
  const { step = 'Đang chuẩn bị', done = 0, total = 0 } = progress ?? {}
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, mb: 0.75 }}>
        <Box sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{step}</Box>
        {total > 0 && (
          <Box sx={{ color: colours.inkSoft, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
            {formatNumber(done)}/{formatNumber(total)}
          </Box>
        )}
      </Box>
      <Box
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={`${step}, ${done}/${total}`}
        sx={{ height: 10, border: `1px solid ${colours.fieldLine}`, borderRadius: 1, backgroundColor: colours.sheet }}
      >
        <Box sx={{ height: '100%', width: `${share * 100}%`, backgroundColor: colours.navy }} />
      </Box>
    </Box>
  )
}
