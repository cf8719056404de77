import Box from '@mui/material/Box'
import { useNavigate } from 'react-router'
import { client } from '../../../foundation/client/client.ts'
import { describeError } from '../../../foundation/errors.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { FileButton } from '../../../kit/actions/FileButton.tsx'
import { useStayGuard } from '../../../kit/confirm/useStayGuard.ts'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { useSave } from '../../../kit/save/useSave.ts'
import { useBookFiles } from '../backups/fileSource.ts'
import { leaving } from '../backups/leaving.ts'
import { RestoreFromFile } from '../backups/RestoreFromFile.tsx'
import { RestoreNews } from '../backups/RestoreNews.tsx'
import { useRestore } from '../backups/useRestore.ts'
import { WelcomeBackups } from '../backups/WelcomeBackups.tsx'
import { Choice } from './Choice.tsx'
import { LoadingNews } from './LoadingNews.tsx'
import { useLoading } from './useLoading.ts'

const news = { my: 2, '&:empty': { display: 'none' } } as const

/** The first screen of all: begin with the own ward, or look around in an invented one. */
export function WelcomePage() {
  const navigate = useNavigate()
  const sample = useSave(() => client.samples.load())
  const loading = useLoading()
  const restore = useRestore()
  const files = useBookFiles()
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
          <FileButton
            accept=".json,application/json"
            fileLabel="Tệp dữ liệu"
            onFile={(chosen) => void loading.start(chosen)}
            variant="text"
            disabled={busy}
            sx={{ ml: -2 }}
          >
            Nạp từ tệp dữ liệu…
          </FileButton>
        </Box>
        <Box sx={news}>
          <LoadingNews loading={loading} />
        </Box>
        <RestoreFromFile
          source={files}
          disabled={busy}
          onRestore={(file) => void restore.restore(file)}
          variant="text"
          sx={{ ml: -2 }}
        />
        <Box sx={news}>
          <RestoreNews restore={restore} />
        </Box>
        <WelcomeBackups restore={restore} disabled={beginning} />
      </Box>
    </Box>
  )
}
