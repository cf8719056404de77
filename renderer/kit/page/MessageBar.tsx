import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'

export interface MessageBarProps {
  /** `error`: it did not work; `warning`: look at it; `info`: good to know; `done`: it worked. */
  tone: 'error' | 'warning' | 'info' | 'done'
  children: ReactNode
  action?: { label: string; onClick: () => void } | undefined
  otherAction?: { label: string; onClick: () => void } | undefined
}

const tones = {
  error: { line: colours.redMark, wash: colours.redWash },
  warning: { line: colours.goldMark, wash: colours.goldWash },
  info: { line: colours.navy, wash: colours.navyWash },
  done: { line: colours.greenMark, wash: colours.greenWash },
}

/**
 * A sentence about the screen or the form below it.
 *
 * @example
 * <MessageBar tone="warning" action={{ label: 'Mở lại', onClick }}>Biên bản đã chốt, không sửa được.</MessageBar>
 */
export function MessageBar({ tone, children, action, otherAction }: MessageBarProps) {
  return (
    <Box
      role={tone === 'error' ? 'alert' : 'status'}
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        columnGap: 2,
        minHeight: 40,
        px: 2,
        py: 0.75,
        borderLeft: `4px solid ${tones[tone].line}`,
        backgroundColor: tones[tone].wash,
        color: colours.ink,
      }}
    >
      {/* The sentence keeps a readable width; without room beside it the buttons go below, together. */}
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Box>
      {action && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75, ml: '-10px' }}>
          {[action, otherAction].map(
            (one) =>
              one && (
                <Button
                  key={one.label}
                  size="small"
                  variant="text"
                  onClick={one.onClick}
                  sx={{ maxWidth: '100%', textAlign: 'left', textDecoration: 'underline' }}
                >
                  {one.label}
                </Button>
              ),
          )}
        </Box>
      )}
    </Box>
  )
}
