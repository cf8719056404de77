import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'

export interface EmptyStateProps {
  /** What is missing, in a few words: `Chưa có cuộc họp`. */
  title: string
  /** One sentence on what belongs here. */
  text?: ReactNode
  /** Whether this is all that the screen shows: then its title is the heading. */
  heading?: boolean
  /** The one thing to do. */
  action?: { label: string; onClick: () => void } | undefined
}

/**
 * An empty place that teaches: what belongs here, and the button that begins it.
 *
 * @example
 * <EmptyState title="Chưa có thành viên" text="Người trong Ban Chỉ đạo…" action={{ label: 'Thêm', onClick }} />
 */
export function EmptyState({ title, text, action, heading = false }: EmptyStateProps) {
  return (
    <Box
      sx={{
        py: 4,
        px: 'var(--page-inset, 32px)',
        display: 'grid',
        justifyItems: 'start',
        alignContent: 'start',
        gap: 0.5,
      }}
    >
      <Box component={heading ? 'h1' : 'p'} sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
        {title}
      </Box>
      {text !== undefined && <Box sx={{ maxWidth: 520, color: colours.inkSoft }}>{text}</Box>}
      {action && (
        <Button variant="outlined" onClick={action.onClick} sx={{ mt: 1.5 }}>
          {action.label}
        </Button>
      )}
    </Box>
  )
}
