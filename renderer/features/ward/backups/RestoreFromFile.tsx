import Box from '@mui/material/Box'
import type { ButtonProps } from '@mui/material/Button'
import { type ReactNode, useId } from 'react'
import { colours } from '../../../foundation/theme/colours.ts'
import { FileButton } from '../../../kit/actions/FileButton.tsx'
import { StoppableLine } from '../../../kit/progress/StoppableLine.tsx'
import { useLasting } from '../../../kit/progress/useLasting.ts'
import { FileQuestion } from './FileQuestion.tsx'
import type { FileSource } from './fileSource.ts'
import type { Restorable } from './useRestore.ts'
import { useTakenFile } from './useTakenFile.ts'

interface RestoreFromFileProps extends Pick<ButtonProps, 'disabled' | 'variant' | 'sx'> {
  source: FileSource
  onRestore: (file: Restorable) => void
  /** Buttons before it. */
  children?: ReactNode
}

/** Khôi phục từ tệp: a backup that lies anywhere is chosen, looked at, and restored when that is wanted. */
export function RestoreFromFile({
  source,
  onRestore,
  disabled,
  variant = 'outlined',
  sx,
  children,
}: RestoreFromFileProps) {
  const errorId = useId()
  const file = useTakenFile(source)
  const takesLong = useLasting(file.pending)
  const { inHand } = file

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {children}
        <FileButton
          accept=".sqlite"
          fileLabel="Tệp sao lưu"
          onFile={(chosen) => void file.upload(chosen)}
          onAsk={source.host === 'desktop' ? () => void file.choose() : undefined}
          variant={variant}
          disabled={disabled || file.pending}
          aria-describedby={file.error === '' ? undefined : errorId}
          sx={sx}
        >
          Khôi phục từ tệp…
        </FileButton>
      </Box>
      {takesLong && (
        <StoppableLine
          label="Đọc tệp sao lưu"
          progress={file.progress}
          amount="share"
          onStop={file.stop}
          stopping={file.stopping}
        />
      )}
      {file.error !== '' && (
        <Box id={errorId} role="alert" sx={{ color: colours.redText, fontSize: '0.875rem' }}>
          {file.error}
        </Box>
      )}
      {inHand && (
        <FileQuestion
          file={inHand}
          onClose={() => file.close(false)}
          onRestore={() => {
            file.close(true)
            onRestore({ id: inHand.taken.id, title: `từ tệp ${inHand.taken.fileName}` })
          }}
        />
      )}
    </Box>
  )
}
