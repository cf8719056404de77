import Box from '@mui/material/Box'
import type { RoundRecord } from '../../../shared/model/commendations.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/** Says why nothing can be changed any more; nothing before the decision has its number. */
export function LockedNotice({ record }: { record: RoundRecord | null }) {
  if (!record?.decision) return null
  return (
    <Box sx={{ mb: 3 }}>
      <MessageBar tone="info">
        Quyết định số {record.decision.number} đã ký ngày {formatDate(record.decision.date)}. Nội dung của đợt chỉ để
        xem.
      </MessageBar>
    </Box>
  )
}
