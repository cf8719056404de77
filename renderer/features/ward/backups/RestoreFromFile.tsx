import Box from '@mui/material/Box'
import Button, { type ButtonProps } from '@mui/material/Button'
import { type ReactNode, useId, useRef } from 'react'
import { colours } from '../../../app/theme/colours.ts'
import { useHostKind } from '../../../ui/document/files.ts'
import { StoppableLine } from '../../../ui/StoppableLine.tsx'
import { useLasting } from '../../../ui/useLasting.ts'
import { FileQuestion } from './FileQuestion.tsx'
import type { Restore } from './useRestore.ts'
import { useTakenFile } from './useTakenFile.ts'

interface RestoreFromFileProps extends Pick<ButtonProps, 'disabled' | 'variant' | 'sx'> {
  restore: Restore
  /** Buttons before it. */
  children?: ReactNode
}

/** Khôi phục từ tệp: a backup that lies anywhere is chosen, looked at, and restored when that is wanted. */
export function RestoreFromFile({ restore, disabled, variant = 'outlined', sx, children }: RestoreFromFileProps) {
  const host = useHostKind()
  const errorId = useId()
  const input = useRef<HTMLInputElement>(null)
  const file = useTakenFile()
  const takesLong = useLasting(file.pending)
  const { inHand } = file

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {children}
        <Button
          variant={variant}
          disabled={disabled || file.pending}
          aria-describedby={file.error === '' ? undefined : errorId}
          onClick={() => (host === 'desktop' ? void file.choose() : input.current?.click())}
          sx={sx}
        >
          Khôi phục từ tệp…
        </Button>
        <input
          ref={input}
          type="file"
          accept=".sqlite"
          hidden
          aria-label="Tệp sao lưu"
          onChange={(event) => {
            const chosen = event.target.files?.[0]
            if (chosen) void file.upload(chosen)
            event.target.value = ''
          }}
        />
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
            void restore.restore({ id: inHand.taken.id, title: `từ tệp ${inHand.taken.fileName}` })
          }}
        />
      )}
    </Box>
  )
}
