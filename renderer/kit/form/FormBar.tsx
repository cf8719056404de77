import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { low } from '../../foundation/theme/sizes.ts'

export interface FormBarProps {
  saveLabel: string
  saving: boolean
  onSave: () => void
  onSaveAndNew?: (() => void) | undefined
  onLeave?: (() => void) | undefined
  /** Quiet words at the right: `Đã lưu 19:32`. */
  note: string
  /** More buttons between save and leave. */
  actions?: ReactNode
  /** In a dialog the bar has no line above and follows the dialog's margins. */
  plain?: boolean
}

/** The foot of every form: the one primary button at the same place, and quietly how things stand. */
export function FormBar({ saveLabel, saving, onSave, onSaveAndNew, onLeave, note, actions, plain }: FormBarProps) {
  return (
    <Box
      sx={{
        flexShrink: 0,
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 1,
        minHeight: 60,
        py: 1,
        [low]: { minHeight: 52, py: 0.75 },
        px: plain ? 3 : 'var(--form-gutter)',
        borderTop: plain ? 'none' : `1px solid ${colours.hairline}`,
        backgroundColor: plain ? 'transparent' : colours.paper,
      }}
    >
      <Button
        variant="contained"
        onClick={onSave}
        // Leaving the field would redraw its error and move the button away from under the press.
        onMouseDown={(event) => event.preventDefault()}
        disabled={saving}
        data-primary
        aria-keyshortcuts="Control+S"
      >
        {saveLabel}
      </Button>
      {onSaveAndNew && (
        <Button variant="outlined" onClick={onSaveAndNew} disabled={saving} aria-keyshortcuts="Control+Enter">
          {saveLabel} và thêm mới
        </Button>
      )}
      {actions}
      {onLeave && (
        <Button variant="text" onClick={onLeave} aria-keyshortcuts="Escape">
          Hủy
        </Button>
      )}
      <Box role="status" sx={{ ml: 'auto', fontSize: '0.8125rem', color: colours.inkSoft, whiteSpace: 'nowrap' }}>
        {note}
      </Box>
    </Box>
  )
}
