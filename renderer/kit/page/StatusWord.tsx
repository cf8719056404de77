import Box from '@mui/material/Box'
import { colours } from '../../foundation/theme/colours.ts'

/**
 * `idle`: nothing begun; `active`: being worked on; `waiting`: waits for a step; `done`; `late`: overdue; `award`:
 * commendations.
 */
export type StatusTone = 'idle' | 'active' | 'waiting' | 'done' | 'late' | 'award'

const marks: Record<StatusTone, { colour: string; filled: boolean }> = {
  idle: { colour: colours.fieldLine, filled: false },
  active: { colour: colours.navy, filled: true },
  waiting: { colour: colours.navy, filled: false },
  done: { colour: colours.greenMark, filled: true },
  late: { colour: colours.redMark, filled: true },
  award: { colour: colours.goldMark, filled: true },
}

/**
 * The state of a record: a word with a mark of colour before it, never colour alone.
 *
 * @example <StatusWord tone="waiting" word="Chờ ký" />
 */
export function StatusWord({ tone, word }: { tone: StatusTone; word: string }) {
  const mark = marks[tone]
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 9,
          height: 9,
          borderRadius: '50%',
          border: `2px solid ${mark.colour}`,
          backgroundColor: mark.filled ? mark.colour : 'transparent',
          flexShrink: 0,
        }}
      />
      <Box component="span" sx={tone === 'late' ? { color: colours.redText } : undefined}>
        {word}
      </Box>
    </Box>
  )
}
