import Box from '@mui/material/Box'
import type { Progress } from '../../../shared/model/progress.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../foundation/theme/colours.ts'

export interface ProgressLineProps {
  /** Names the work for who does not see the bar. */
  label: string
  /** Null before anything was told. */
  progress: Progress | null
  /** How much is done, at the right: the count, its share of all, or nothing where the step says it. */
  amount?: 'count' | 'share' | 'none'
}

/** How far long work is: a bar, how much is done, and what is being done now. */
export function ProgressLine({ label, progress, amount = 'count' }: ProgressLineProps) {
  const { step = 'Đang chuẩn bị', done = 0, total = 0 } = progress ?? {}
  const share = total === 0 ? 0 : Math.min(1, done / total)
  const percent = `${Math.floor(share * 100)}%`
  const count = amount === 'share' ? percent : `${formatNumber(done)}/${formatNumber(total)}`
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, mb: 0.75 }}>
        <Box sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{step}</Box>
        {total > 0 && amount !== 'none' && (
          <Box sx={{ color: colours.inkSoft, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{count}</Box>
        )}
      </Box>
      <Box
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={amount === 'none' ? step : `${step}, ${amount === 'share' ? percent : `${done}/${total}`}`}
        sx={{ height: 10, border: `1px solid ${colours.fieldLine}`, borderRadius: 1, backgroundColor: colours.sheet }}
      >
        <Box sx={{ height: '100%', width: `${share * 100}%`, backgroundColor: colours.navy }} />
      </Box>
    </Box>
  )
}
