import Box from '@mui/material/Box'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { narrowerThan, place } from '../../../foundation/theme/sizes.ts'
import { ClosePanel } from './ClosePanel.tsx'
import { ConclusionList } from './ConclusionList.tsx'
import { TaskList } from './TaskList.tsx'

interface OutcomeTabProps {
  record: MeetingRecord
  /** Leads to a field by its path. */
  onGo: (path: string) => void
  onClosed: () => void
}

/** Kết luận và nhiệm vụ: what was decided and who does it; at the right what keeps the minutes from being closed. */
export function OutcomeTab({ record, onGo, onClosed }: OutcomeTabProps) {
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 316px',
        [narrowerThan(900)]: { gridTemplateColumns: 'minmax(0, 1fr) 260px' },
        mx: 'calc(-1 * var(--form-gutter))',
      }}
    >
      <Box
        sx={{
          ...place,
          minHeight: 0,
          overflowY: 'auto',
          px: 'var(--page-margin)',
          py: 2,
          backgroundColor: colours.sheet,
          borderRight: `1px solid ${colours.hairline}`,
        }}
      >
        <ConclusionList />
        <TaskList record={record} />
      </Box>
      <Box sx={{ minHeight: 0, overflowY: 'auto', px: 3, py: 2 }}>
        <ClosePanel record={record} onGo={onGo} onClosed={onClosed} />
      </Box>
    </Box>
  )
}
