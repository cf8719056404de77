import Box from '@mui/material/Box'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting, Quorum } from '../../../../shared/model/meetings.ts'
import { computeQuorum } from '../../../../shared/model/quorum.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { useQuorumRule } from './useVoters.ts'

/** How many members came, and whether that is enough; counted as the minutes will count. */
export function QuorumBox() {
  const { control } = useFormContext<Meeting>()
  const attendees = useWatch({ control, name: 'attendees' })
  const quorum = computeQuorum(attendees, useQuorumRule())
  return (
    <Box role="status" aria-label="Số lượng dự họp">
      <Box sx={{ fontSize: '1.125rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        Có mặt {quorum.present}/{quorum.invited} thành viên
      </Box>
      <QuorumWord quorum={quorum} />
      {quorum.unmarked > 0 && (
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>Còn {quorum.unmarked} người chưa điểm danh</Box>
      )}
    </Box>
  )
}

function QuorumWord({ quorum }: { quorum: Quorum }) {
  if (!quorum.required) {
    return <Box sx={{ color: colours.inkSoft }}>Loại họp này không cần đủ số lượng.</Box>
  }
  if (quorum.reached) return <StatusWord tone="done" word={`Đủ số lượng, cần ${quorum.needed}`} />
  return <StatusWord tone={quorum.unmarked > 0 ? 'idle' : 'late'} word={`Chưa đủ, cần ít nhất ${quorum.needed}`} />
}
