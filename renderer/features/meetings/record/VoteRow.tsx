import Box from '@mui/material/Box'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { NumberField } from '../../../kit/fields/NumberField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { RowTools } from '../form/RowTools.tsx'

interface VoteRowProps {
  index: number
  number: number
  voters: number
  onMove: (direction: 'up' | 'down') => void
  onRemove: () => void
}

const counts = [
  { field: 'inFavour', label: 'Tán thành' },
  { field: 'against', label: 'Không tán thành' },
  { field: 'abstaining', label: 'Không có ý kiến' },
] as const

/** One vote: the matter and the three counts, with their sum against those who may vote. */
export function VoteRow({ index, number, voters, onMove, onRemove }: VoteRowProps) {
  const { control } = useFormContext<Meeting>()
  const sum = useWatch({
    control,
    name: `votes.${index}`,
    compute: (vote) => [vote?.inFavour, vote?.against, vote?.abstaining].reduce<number>(addCount, 0),
  })
  const tally = `${formatNumber(sum)} phiếu trên ${formatNumber(voters)} người dự`
  return (
    <Box
      data-field={`votes.${index}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr)',
        columnGap: 1,
        py: 1.5,
        borderTop: `1px solid ${colours.hairline}`,
      }}
    >
      <Box sx={{ lineHeight: '40px', color: colours.inkSoft }}>{number}.</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 1, alignItems: 'start' }}>
          <TextField
            name={`votes.${index}.matter`}
            label="Việc biểu quyết"
            placeholder="Việc biểu quyết"
            line
            minRows={1}
          />
          <RowTools rowLabel={`biểu quyết ${number}`} onMove={onMove} onRemove={onRemove} />
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 1, alignItems: 'end' }}>
          {counts.map(({ field, label }) => (
            <Box key={field}>
              <Box aria-hidden sx={{ fontSize: '0.8125rem', color: colours.inkSoft, mb: 0.25 }}>
                {label}
              </Box>
              <NumberField name={`votes.${index}.${field}`} label={label} />
            </Box>
          ))}
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
          {sum > voters ? <StatusWord tone="late" word={tally} /> : tally}
        </Box>
      </Box>
    </Box>
  )
}

/** A count that is still being typed is no number yet. */
function addCount(sum: number, count: unknown): number {
  return sum + (typeof count === 'number' ? count : 0)
}
