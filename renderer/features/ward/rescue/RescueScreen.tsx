import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { RescueState } from '../../../../shared/contract/rescue.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { low } from '../../../foundation/theme/sizes.ts'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { ProgressLine } from '../../../kit/progress/ProgressLine.tsx'
import { StoppableLine } from '../../../kit/progress/StoppableLine.tsx'
import { BackupTable } from '../backups/BackupTable.tsx'
import { RestoreFromFile } from '../backups/RestoreFromFile.tsx'
import { Choice } from '../welcome/Choice.tsx'
import { keepingWays, lastChangeText, restoreText, takingSteps, wayLabels } from './rescueLabels.ts'
import { useRescue } from './useRescue.ts'

type Rescue = ReturnType<typeof useRescue>

/** Stands in the place of the program while its data cannot be opened: what happened, and the ways out. */
export function RescueScreen() {
  const rescue = useRescue()
  const { state } = rescue
  return (
    <Box component="main" sx={{ height: '100%', overflowY: 'auto' }}>
      <Box
        sx={{
          maxWidth: 856,
          mx: 'auto',
          px: 4,
          pt: 'min(10vh, 72px)',
          pb: 6,
          [low]: { pt: 3, pb: 3 },
          '& section + section': { mt: 4 },
        }}
      >
        {state.isPending && <LoadingShape rows={4} />}
        {state.isError && <ErrorState error={state.error} onRetry={() => state.refetch()} />}
        {state.data && <Ways rescue={rescue} state={state.data} />}
      </Box>
    </Box>
  )
}

function Ways({ rescue, state }: { rescue: Rescue; state: RescueState }) {
  const { busy, running, taking, error } = rescue
  const keeping = keepingWays.filter((way) => state.ways.includes(way))
  return (
    <>
      <Box sx={{ color: colours.inkSoft }}>Sổ Ban Chỉ đạo</Box>
      <Box component="h1" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 }}>
        {state.message}
      </Box>
      <Box sx={{ mt: 1, mb: 3, maxWidth: 640 }}>{state.advice}</Box>
      <Box sx={{ display: 'grid', gap: 1.5, mb: 3, '&:empty': { display: 'none' } }}>
        {error !== null && <MessageBar tone="error">{error}</MessageBar>}
        {running && (
          <StoppableLine
            label="Khôi phục"
            progress={running.progress}
            amount="share"
            onStop={running.progress?.stoppable === false ? null : rescue.stop}
            stopping={running.stopping}
          />
        )}
        {taking !== null && (
          <ProgressLine
            label={wayLabels[taking].button}
            progress={{ step: takingSteps[taking] ?? 'Đang mở sổ', done: 0, total: 0 }}
            amount="none"
          />
        )}
      </Box>
      {state.checking && taking === null && (
        // In the place of the way that may be found, so that little moves when it is.
        <Box sx={{ minHeight: 96 }}>
          <ProgressLine
            label="Kiểm tra sổ"
            progress={{ step: 'Đang kiểm tra xem sổ còn đọc được đến đâu…', done: 0, total: 0 }}
            amount="none"
          />
        </Box>
      )}
      {keeping.map((way, place) => (
        <Choice
          key={way}
          {...wayLabels[way]}
          primary={place === 0}
          disabled={busy}
          onClick={() => void rescue.take(way)}
        />
      ))}
      <FormSection
        title="Để riêng dữ liệu hiện có và khôi phục từ bản sao lưu"
        text={`${lastChangeText(state)}${restoreText(state)}`}
      >
        {state.backups.length > 0 && (
          <Box sx={{ mb: 1.5 }}>
            <BackupTable backups={state.backups} disabled={busy} onRestore={(backup) => void rescue.ask(backup)} />
          </Box>
        )}
        <RestoreFromFile source={rescue.files} disabled={busy} onRestore={(file) => void rescue.restore(file)} />
      </FormSection>
      <FormSection
        title="Cách khác"
        text="Đã tự chép lại tệp dữ liệu hoặc cắm lại USB: thử mở lại. Bắt đầu sổ mới không xóa gì của sổ cũ."
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {(['retry', 'anew'] as const).map((way) => (
            <Button key={way} variant="outlined" disabled={busy} onClick={() => void rescue.take(way)}>
              {wayLabels[way].button}
            </Button>
          ))}
        </Box>
      </FormSection>
    </>
  )
}
