import Box from '@mui/material/Box'
import type { RegisterEntry } from '../../../shared/model/register.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/** Columns 1 to 4 of a line: given with the number, and not to be changed. */
export function EntryFacts({ entry }: { entry: RegisterEntry }) {
  return (
    <Box sx={{ mb: 3 }}>
      {entry.cancelReason !== '' && (
        <Box sx={{ mb: 2 }}>
          <MessageBar tone="warning">Số đã hủy: {entry.cancelReason}</MessageBar>
        </Box>
      )}
      <Box sx={{ fontWeight: 500 }}>
        {entry.kindLabel}: {entry.subject}
      </Box>
      <Box sx={{ color: colours.inkSoft }}>
        Ngày {formatDate(entry.date)} · {entry.signerName} ký
      </Box>
    </Box>
  )
}
