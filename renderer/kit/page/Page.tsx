import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { low, place } from '../../foundation/theme/sizes.ts'

export interface PageProps {
  children: ReactNode
  /**
   * False (usual): the page scrolls. True: it fills the window and its parts scroll by themselves (tables, side
   * panels, forms with a sticky bar).
   */
  fill?: boolean
}

/** The inside of every screen: its scroll and its margins of 32 px. */
export function Page({ children, fill = false }: PageProps) {
  return (
    <Box
      sx={{
        // Empty and loading states inside stand at the page's own margin.
        '--page-inset': '0px',
        flex: 1,
        minHeight: 0,
        minWidth: 0,
        ...place,
        px: 'var(--page-margin)',
        pt: 3,
        pb: fill ? 2 : 6,
        [low]: { pt: 1.5, pb: fill ? 1 : 3 },
        overflowY: fill ? 'hidden' : 'auto',
        display: 'flex',
        flexDirection: 'column',
        '& > *': { flexShrink: 0 },
      }}
    >
      {children}
    </Box>
  )
}
