import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { client } from '../../../app/client.ts'
import { describeError } from '../../../app/errors.ts'
import { colours } from '../../../app/theme/colours.ts'
import { useSave } from '../../../app/useSave.ts'
import { MessageBar } from '../../../ui/MessageBar.tsx'
import { useStayGuard } from '../../../ui/useStayGuard.ts'
import { leaving } from '../backups/leaving.ts'
import { RestoreFromFile } from '../backups/RestoreFromFile.tsx'
import { RestoreNews } from '../backups/RestoreNews.tsx'
import { useRestore } from '../backups/useRestore.ts'
import { WelcomeBackups } from '../backups/WelcomeBackups.tsx'
import { Choice } from './Choice.tsx'
import { LoadingNews } from './LoadingNews.tsx'
import { useLoading } from './useLoading.ts'

/** The first screen of all: begin with the own ward, or look around in an invented one. */
export function WelcomePage() {
  const navigate = useNavigate()
  const file = useRef<HTMLInputElement>(null)
  const sample = useSave(() => client.samples.load())
  const loading = useLoading()
  const restore = useRestore()
  const beginning = sample.isPending || loading.pending
  // Another beginning leaves this page, which would stop a restore without a word.
  const busy = beginning || restore.pending
  const leavingLoad = loading.stoppable ? leaving.loading : null
  useStayGuard(restore.stoppable ? leaving.restore : leavingLoad)

  return (
    <Box component="main" sx={{ height: '100%', overflowY: 'auto' }}>
      <Box sx={{ maxWidth: 920, mx: 'auto', px: 4, pt: 'min(14vh, 112px)', pb: 6 }}>
        <Box
          component="h1"
          sx={{
            m: 0,
            fontSize: '2.25rem',
            fontWeight: 600,
            lineHeight: 1.2,
            letterSpacing: '-0.02em',
            color: colours.navy,
          }}
        >
          Sổ Ban Chỉ đạo
        </Box>
        <Box sx={{ mt: 1, mb: 5, fontSize: '1.0625rem', maxWidth: 600 }}>
          Ghi cuộc họp, xét khen thưởng, cấp số và in văn bản của Ban Chỉ đạo phường. Mọi dữ liệu nằm trên máy này.
        </Box>
        {sample.isError && (
          <Box sx={{ mb: 3 }}>
            <MessageBar tone="error">{describeError(sample.error).message}</MessageBar>
          </Box>
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
          <Choice
            title="Bắt đầu với phường của tôi"
            text="Nhập tên phường và Ban Chỉ đạo một lần; văn bản về sau tự có đủ phần đầu, ký hiệu và chữ ký."
            button="Bắt đầu"
            primary
            disabled={busy}
            onClick={() => navigate('/welcome/ward')}
          />
          <Choice
            title="Xem thử với dữ liệu mẫu"
            text="Một phường không có thật với cuộc họp, đợt khen thưởng và văn bản đã làm xong. Xóa được bất cứ lúc nào."
            button={sample.isPending ? 'Đang nạp' : 'Xem thử'}
            disabled={busy}
            onClick={() => sample.mutate(undefined)}
          />
        </Box>
        <Box sx={{ mt: 3 }}>
          <Button variant="text" disabled={busy} onClick={() => file.current?.click()} sx={{ ml: -2 }}>
            Nạp từ tệp dữ liệu…
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label="Tệp dữ liệu"
            onChange={(event) => {
              const chosen = event.target.files?.[0]
              if (chosen) void loading.start(chosen)
              event.target.value = ''
            }}
          />
        </Box>
        <LoadingNews loading={loading} />
        <RestoreFromFile restore={restore} disabled={busy} variant="text" sx={{ ml: -2 }} />
        <RestoreNews restore={restore} />
        <WelcomeBackups restore={restore} disabled={beginning} />
      </Box>
    </Box>
  )
}
