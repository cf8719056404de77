import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { Backup } from '../../../../shared/contract/backups.ts'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { hiddenFromSight } from '../../../kit/page/hiddenFromSight.ts'
import { backupLabels, sizeInWords } from './backupLabels.ts'

/** The backups, newest first, each with the way back. */
export function BackupTable({
  backups,
  disabled,
  onRestore,
}: {
  backups: readonly Backup[]
  disabled: boolean
  onRestore: (backup: Backup) => void
}) {
  return (
    <Table sx={{ backgroundColor: colours.sheet, border: `1px solid ${colours.hairline}` }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 180 }}>Sao lưu lúc</TableCell>
          <TableCell>Loại</TableCell>
          <TableCell align="right" sx={{ width: 120 }}>
            Dung lượng
          </TableCell>
          <TableCell sx={{ width: 130, position: 'relative' }}>
            <Box component="span" sx={hiddenFromSight}>
              Khôi phục
            </Box>
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {backups.map((backup) => (
          <TableRow key={backup.id}>
            <TableCell>{formatDateTime(backup.madeAt)}</TableCell>
            <TableCell>{backupLabels[backup.kind]}</TableCell>
            <TableCell align="right">{sizeInWords(backup.size)}</TableCell>
            <TableCell>
              <Button size="small" variant="outlined" disabled={disabled} onClick={() => onRestore(backup)}>
                Khôi phục
              </Button>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
