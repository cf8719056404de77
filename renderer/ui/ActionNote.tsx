import Box from '@mui/material/Box'
import type { SxProps } from '@mui/material/styles'
import { colours } from '../app/theme/colours.ts'

export interface ActionNoteProps {
  /** What became of the last action; null before the first. */
  note: { readonly text: string; readonly wrong: boolean } | null
  /** Its place among the buttons beside it. */
  sx: SxProps
}

/** One quiet line beside buttons, read out when it changes; cut where the room ends, whole when pointed at. */
export function ActionNote({ note, sx }: ActionNoteProps) {
  const line = {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '0.8125rem',
    color: note?.wrong ? colours.redText : colours.inkSoft,
  }
  return (
    <Box role="status" title={note?.text} sx={{ ...line, ...sx }}>
      {note?.text}
    </Box>
  )
}
