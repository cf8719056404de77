import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { narrowerThan } from '../../foundation/theme/sizes.ts'

/**
 * Fields side by side in given widths of a CSS grid, in pairs where there is no room; put several of them in a
 * {@link Stack}.
 */
export function Columns({ widths, children }: { widths: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: widths,
        columnGap: 2,
        rowGap: 2,
        alignItems: 'start',
        [narrowerThan(900)]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {children}
    </Box>
  )
}

/** Rows of fields one under the other. */
export function Stack({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 2 }}>{children}</Box>
}
