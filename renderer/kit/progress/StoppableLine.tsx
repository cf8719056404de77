import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { ProgressLine, type ProgressLineProps } from './ProgressLine.tsx'

export interface StoppableLineProps extends ProgressLineProps {
  /** Null where it is too late to stop. */
  onStop: (() => void) | null
  /** It was told to stop and is clearing up. */
  stopping?: boolean
}

/** How far long work is, and beside it the button that ends it. */
export function StoppableLine({ onStop, stopping = false, ...line }: StoppableLineProps) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'end', gap: 2, minHeight: 40 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <ProgressLine {...line} />
      </Box>
      {onStop && (
        <Button variant="outlined" size="small" disabled={stopping} onClick={onStop}>
          Dừng
        </Button>
      )}
    </Box>
  )
}
