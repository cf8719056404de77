import Box from '@mui/material/Box'
import type { SxProps } from '@mui/material/styles'
import { colours } from '../../foundation/theme/colours.ts'

export interface ActionNoteProps {
  /** What became of the last action; null before the first. */
  note: { readonly text: string; readonly wrong: boolean } | null
  /** Its place among the buttons beside it. */
  sx: SxProps
}

/** Quiet words beside buttons, read out when they change. */
export function ActionNote({ note, sx }: ActionNoteProps) {
  const line = {
    overflowWrap: 'anywhere' as const,
    lineHeight: 1.35,
    fontSize: '0.8125rem',
    color: note?.wrong ? colours.redText : colours.inkSoft,
  }
  return (
    <Box role="status" sx={{ ...line, ...sx }}>
      {note?.text}
    </Box>
  )
}
