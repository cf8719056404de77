import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'

export interface LedgerColumn {
  head: string
  /** Any width of a CSS grid. */
  width: string
  right?: boolean
}

const stackedBelow = narrowerThan(900)

/** The columns of a line of a {@link Ledger}. */
export function ledgerGrid(columns: readonly LedgerColumn[]) {
  return {
    display: 'grid',
    gridTemplateColumns: columns.map(({ width }) => width).join(' '),
    columnGap: 2,
    px: 1.5,
    alignItems: 'start',
    // Under each other behind the number, where a line has no room for all.
    [stackedBelow]: {
      gridTemplateColumns: `${columns[0]?.width} minmax(0, 1fr)`,
      rowGap: 0.75,
      '& > :not(:first-of-type)': { gridColumn: 2, textAlign: 'left !important' },
    },
  } as const
}

interface LedgerProps {
  /** What the lines are, for screen readers. */
  label: string
  columns: readonly LedgerColumn[]
  /** Lines, each an `li`. */
  children: ReactNode
  foot?: ReactNode
}

/** A list on ruled paper: words above the columns, lines that may be as high as they need, a sum at the foot. */
export function Ledger({ label, columns, children, foot }: LedgerProps) {
  return (
    <Box
      sx={{
        border: `1px solid ${colours.hairline}`,
        borderRadius: 1,
        backgroundColor: colours.sheet,
        overflow: 'hidden',
      }}
    >
      <Box
        aria-hidden
        sx={{
          ...ledgerGrid(columns),
          [stackedBelow]: { display: 'none' },
          minHeight: 36,
          alignItems: 'center',
          backgroundColor: colours.shade,
          fontSize: '0.8125rem',
          fontWeight: 600,
          color: colours.inkSoft,
        }}
      >
        {columns.map(({ head, right }) => (
          <Box key={head} sx={{ textAlign: right ? 'right' : 'left' }}>
            {head}
          </Box>
        ))}
      </Box>
      <Box
        component="ol"
        aria-label={label}
        sx={{ listStyle: 'none', m: 0, p: 0, '& > li': { borderTop: `1px solid ${colours.hairline}` } }}
      >
        {children}
      </Box>
      {foot}
    </Box>
  )
}
