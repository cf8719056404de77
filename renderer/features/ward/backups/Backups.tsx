import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../../shared/text/dates.ts'
import { client, orpc } from '../../../app/client.ts'
import { describeError } from '../../../app/errors.ts'
import { colours } from '../../../app/theme/colours.ts'
import { useSave } from '../../../app/useSave.ts'
import { ErrorState } from '../../../ui/ErrorState.tsx'
import { LoadingShape } from '../../../ui/LoadingShape.tsx'
import { MessageBar } from '../../../ui/MessageBar.tsx'
import { BackupTable } from './BackupTable.tsx'
import { useRestore } from './useRestore.ts'

/** Sao lưu: what is kept, a new one, and the way back. */
export function Backups() {
  const list = useQuery(orpc.backups.list.queryOptions())
  const making = useSave(() => client.backups.create())
  const restore = useRestore()

  if (list.isPending) return <LoadingShape rows={3} />
  if (list.isError) return <ErrorState error={list.error} onRetry={() => list.refetch()} />
  const { backups, problem } = list.data
  // What was tried last counts: a trouble from before says nothing once something else went well.
  const { error } = making.submittedAt > restore.submittedAt ? making : restore
  const busy = making.isPending || restore.pending
  const { done } = restore

  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', '& > *': { width: '100%' } }}>
      {error !== null && <MessageBar tone="error">{describeError(error).message}</MessageBar>}
      {problem !== null && error === null && <MessageBar tone="warning">{problem}</MessageBar>}
      {done && (
        <MessageBar tone="done" action={{ label: 'Hoàn tác', onClick: () => restore.restore(done.undo.id) }}>
          Đã khôi phục bản sao lưu {formatDateTime(done.restored.madeAt)}
        </MessageBar>
      )}
      {backups.length === 0 ? (
        <Box sx={{ color: colours.inkSoft }}>Chưa có bản sao lưu nào.</Box>
      ) : (
        <BackupTable backups={backups} disabled={busy} onRestore={restore.ask} />
      )}
      <Box>
        <Button variant="outlined" disabled={busy} onClick={() => making.mutate(undefined)}>
          {making.isPending ? 'Đang sao lưu' : 'Sao lưu ngay'}
        </Button>
      </Box>
    </Box>
  )
}
