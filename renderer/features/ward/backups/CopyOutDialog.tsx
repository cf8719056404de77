import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import type { Place, WrittenBackup } from '../../../../shared/contract/packages.ts'
import { client } from '../../../foundation/client/client.ts'
import { useStayGuard } from '../../../kit/confirm/useStayGuard.ts'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { ProgressLine } from '../../../kit/progress/ProgressLine.tsx'
import { type Stream, useStream } from '../../../kit/progress/useStream.ts'
import { PlaceField, usePlaces } from '../../places/index.ts'
import { copiedOutSentence } from './backupLabels.ts'
import { leaving } from './leaving.ts'

interface CopiedOut extends WrittenBackup {
  readonly type: 'done'
}

/** Chép bản sao lưu ra USB: where to, how far it is, and that it was read back and compared. */
export function CopyOutDialog({ onClose }: { onClose: () => void }) {
  const id = useId()
  const places = usePlaces()
  const copy = useStream<CopiedOut>()
  const [missing, setMissing] = useState(false)
  const [asked, setAsked] = useState<Place | null>(null)
  const running = copy.state.kind === 'running'
  useStayGuard(running ? leaving.copyOut : null)
  const { place } = places

  function start() {
    setMissing(!place)
    if (!place) return
    setAsked(place)
    void copy.start((signal) => client.packages.writeBackup({ placeId: place.id }, { signal })).then(places.refresh)
  }

  return (
    <Dialog
      open
      onClose={() => !running && onClose()}
      maxWidth={false}
      aria-labelledby={id}
      slotProps={{ paper: { sx: { width: 600, maxWidth: 'calc(100% - 64px)' } } }}
    >
      <DialogTitle id={id}>Chép bản sao lưu ra USB</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
          <Box>
            Một bản sao lưu mới của cả sổ; chép xong, chương trình đọc lại và so với bản gốc. Khi máy hỏng hoặc đổi máy,
            dùng “Khôi phục từ tệp”.
          </Box>
          <PlaceField label="Chép vào" places={places} disabled={running} />
          {missing && !place && <MessageBar tone="error">Chọn USB hoặc thư mục.</MessageBar>}
          {asked && <Outcome state={copy.state} kind={asked.kind} />}
        </Box>
      </DialogContent>
      <DialogActions>
        {running ? (
          <Button variant="outlined" onClick={copy.stop}>
            Dừng
          </Button>
        ) : (
          <>
            <Button variant={copy.state.kind === 'done' ? 'outlined' : 'contained'} onClick={start}>
              {copy.state.kind === 'done' ? 'Chép thêm một bản' : 'Chép bản sao lưu'}
            </Button>
            <Button variant="outlined" onClick={onClose}>
              Đóng
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}

/** What became of it; `kind` is that of the place. */
function Outcome({ state, kind }: { state: Stream<CopiedOut>['state']; kind: Place['kind'] }) {
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
      return (
        <ProgressLine
          label="Chép bản sao lưu ra USB"
          progress={state.stopping ? { step: 'Đang dừng, xóa phần chép dở', done: 0, total: 0 } : state.progress}
          amount="share"
        />
      )
    case 'stopped':
      return <MessageBar tone="info">Đã dừng. Phần chép dở được xóa khỏi nơi chép.</MessageBar>
    case 'failed':
      return <MessageBar tone="error">{state.message}</MessageBar>
    case 'done':
      return <MessageBar tone="done">{copiedOutSentence(state.result, kind)}</MessageBar>
  }
}
