import Box from '@mui/material/Box'
import MuiLink from '@mui/material/Link'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'

/**
 * Why the backup of the day was not made, and the way to where it can be made; nothing while all is well or while the
 * day's backup is still being made, which the rest of the screen does not wait for.
 */
export function BackupFault() {
  const backups = useQuery(orpc.backups.list.queryOptions())
  const problem = backups.data?.problem ?? null
  if (problem === null) return null
  return (
    <Box sx={{ mb: 3 }}>
      <MessageBar tone="warning">
        {problem}{' '}
        <MuiLink component={Link} to="/settings/data" sx={{ whiteSpace: 'nowrap' }}>
          Mở Thiết lập → Dữ liệu
        </MuiLink>
      </MessageBar>
    </Box>
  )
}
