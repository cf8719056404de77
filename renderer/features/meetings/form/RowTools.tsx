import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useFormMode } from '../../../kit/form/formMode.ts'

interface RowToolsProps {
  /** What the row is, for the names of the buttons: `nội dung 2`. */
  rowLabel: string
  /** Left out where rows do not move. */
  onMove?: (direction: 'up' | 'down') => void
  onRemove: () => void
}

/** The quiet buttons at the end of a row. They stand outside the Tab order: Alt+↑/↓ does the same from the fields. */
export function RowTools({ rowLabel, onMove, onRemove }: RowToolsProps) {
  const { readOnly } = useFormMode()
  if (readOnly) return null
  return (
    <Box sx={{ display: 'flex', height: 40, alignItems: 'center', flexShrink: 0 }}>
      {onMove && (
        <>
          <IconButton
            size="small"
            tabIndex={-1}
            aria-label={`Đưa ${rowLabel} lên`}
            title="Đưa lên (Alt+↑)"
            onClick={() => onMove('up')}
          >
            <ArrowUpward sx={{ fontSize: 18 }} />
          </IconButton>
          <IconButton
            size="small"
            tabIndex={-1}
            aria-label={`Đưa ${rowLabel} xuống`}
            title="Đưa xuống (Alt+↓)"
            onClick={() => onMove('down')}
          >
            <ArrowDownward sx={{ fontSize: 18 }} />
          </IconButton>
        </>
      )}
      <IconButton size="small" aria-label={`Bỏ ${rowLabel}`} title="Bỏ" onClick={onRemove}>
        <Close sx={{ fontSize: 18 }} />
      </IconButton>
    </Box>
  )
}
