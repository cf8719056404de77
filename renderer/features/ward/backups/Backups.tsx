import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { orpc } from '../../../foundation/client/client.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useStayGuard } from '../../../kit/confirm/useStayGuard.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { BackupTable } from './BackupTable.tsx'
import { CopyOutDialog } from './CopyOutDialog.tsx'
import { useBookFiles } from './fileSource.ts'
import { leaving } from './leaving.ts'
import { MakingNews } from './MakingNews.tsx'
import { RestoreFromFile } from './RestoreFromFile.tsx'
import { RestoreNews } from './RestoreNews.tsx'
import { useMaking } from './useMaking.ts'
import { titleOfBackup, useRestore } from './useRestore.ts'

/** Sao lưu: what is kept, a new one, and the way back. */
export function Backups() {
  const list = useQuery(orpc.backups.list.queryOptions())
  // What was tried last counts: a fault from before says nothing once something else went well.
  const [tried, setTried] = useState<'making' | 'restore' | null>(null)
  const [copying, setCopying] = useState(false)
  const making = useMaking()
  const restore = useRestore(() => setTried('restore'))
  const files = useBookFiles()
  const leavingRestore = restore.stoppable ? leaving.restore : null
  useStayGuard(making.stoppable ? leaving.making : leavingRestore)

  if (list.isPending) return <LoadingShape rows={3} />
  if (list.isError) return <ErrorState error={list.error} onRetry={() => list.refetch()} />
  const { backups, problem } = list.data
  const failed = (tried === 'making' && making.error !== null) || (tried === 'restore' && restore.error !== null)
  const busy = making.pending || restore.pending
  const { done } = restore

  function make() {
    setTried('making')
    void making.start()
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', '& > *': { width: '100%' } }}>
      {tried === 'making' && <MakingNews making={making} />}
      {tried === 'restore' && <RestoreNews restore={restore} />}
      {problem !== null && !failed && <MessageBar tone="warning">{problem}</MessageBar>}
      {done && (
        <MessageBar
          tone="done"
          action={{
            label: 'Hoàn tác',
            onClick: () => void restore.restore({ id: done.undo.id, title: titleOfBackup(done.undo) }),
          }}
        >
          Đã khôi phục {done.restored.title}
        </MessageBar>
      )}
      {backups.length === 0 ? (
        <Box sx={{ color: colours.inkSoft }}>Chưa có bản sao lưu nào.</Box>
      ) : (
        <BackupTable backups={backups} disabled={busy} onRestore={restore.ask} />
      )}
      <RestoreFromFile source={files} disabled={busy} onRestore={(file) => void restore.restore(file)}>
        <Button variant="outlined" disabled={busy} onClick={make}>
          Sao lưu ngay
        </Button>
        <Button variant="outlined" disabled={busy} onClick={() => setCopying(true)}>
          Chép bản sao lưu ra USB…
        </Button>
      </RestoreFromFile>
      {copying && <CopyOutDialog onClose={() => setCopying(false)} />}
    </Box>
  )
}
