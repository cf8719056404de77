import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'

/** A part of the overview under a ruled heading, like a column of a ledger. */
export function Block({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <Box component="section">
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, pb: 1, borderBottom: `2px solid ${colours.navy}` }}>
        <Box component="h2" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
          {title}
        </Box>
        {note !== undefined && <Box sx={{ color: colours.inkSoft, fontSize: '0.875rem' }}>{note}</Box>}
      </Box>
      {children}
    </Box>
  )
}

/** A quiet sentence where there is nothing. */
export function Nothing({ children }: { children: ReactNode }) {
  return <Box sx={{ py: 1.5, color: colours.inkSoft }}>{children}</Box>
}

/** One line of a block: words at the left, a button at the right. */
export function Line({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 2,
        py: 1.25,
        borderBottom: `1px solid ${colours.hairline}`,
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {action}
    </Box>
  )
}

/** The list that lines stand in. */
export function Lines({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  )
}

/** The second line of an entry. */
export function Detail({ children }: { children: ReactNode }) {
  return <Box sx={{ fontSize: '0.875rem', color: colours.inkSoft }}>{children}</Box>
}
