import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { client, orpc } from '../../../foundation/client/client.ts'
import { describeError } from '../../../foundation/errors.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useUnitWords } from '../../../foundation/ward/useUnitWords.ts'
import { useOneAtATime } from '../../../kit/actions/useOneAtATime.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { hiddenFromSight } from '../../../kit/page/hiddenFromSight.ts'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { useSave } from '../../../kit/save/useSave.ts'

/** Thùng rác: what was removed, and the way back. */
export function Bin() {
  const bin = useQuery(orpc.bin.list.queryOptions())
  const restore = useSave(client.bin.restore)
  const words = useUnitWords()
  const [restored, setRestored] = useState('')

  const bringBack = useOneAtATime(async (item: { kind: string; id: string; title: string }) => {
    setRestored('')
    try {
      await restore.mutateAsync({ kind: item.kind, id: item.id })
      setRestored(item.title)
    } catch {
      // Shown above the list from the mutation itself.
    }
  })

  if (bin.isPending) return <LoadingShape rows={3} />
  if (bin.isError) return <ErrorState error={bin.error} onRetry={() => bin.refetch()} />

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {restore.isError && <MessageBar tone="error">{describeError(restore.error).message}</MessageBar>}
      {restored !== '' && <MessageBar tone="done">Đã khôi phục: {restored}</MessageBar>}
      {bin.data.length === 0 ? (
        <Box sx={{ color: colours.inkSoft }}>Thùng rác trống.</Box>
      ) : (
        <Table sx={{ backgroundColor: colours.sheet, border: `1px solid ${colours.hairline}` }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 140 }}>Loại</TableCell>
              <TableCell>Tên</TableCell>
              <TableCell sx={{ width: 160 }}>Xóa lúc</TableCell>
              <TableCell sx={{ width: 130, position: 'relative' }}>
                <Box component="span" sx={hiddenFromSight}>
                  Khôi phục
                </Box>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {bin.data.map((item) => (
              <TableRow key={item.id}>
                <TableCell>{words(item.label)}</TableCell>
                <TableCell>{item.title}</TableCell>
                <TableCell>{formatDateTime(item.removedAt)}</TableCell>
                <TableCell>
                  {!item.unreadable && (
                    <Button
                      size="small"
                      variant="outlined"
                      disabled={restore.isPending}
                      onClick={() => bringBack(item)}
                    >
                      Khôi phục
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  )
}
