import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'

/** Fields in two columns of at most 400 px (`columns={1}`: one). Wrap a field in `Wide` to let it take both. */
export function FieldGrid({ children, columns = 2 }: { children: ReactNode; columns?: 1 | 2 | 3 }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${columns}, minmax(0, ${columns === 3 ? 259 : 400}px))`,
        columnGap: 3,
        rowGap: 2.5,
        alignItems: 'start',
        ...(columns === 3 && { [narrowerThan(640)]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } }),
      }}
    >
      {children}
    </Box>
  )
}

/** A field over the whole width of its {@link FieldGrid}. */
export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>
}

/** A part of a form under its own heading. */
export function FormSection({ title, text, children }: { title: string; text?: ReactNode; children: ReactNode }) {
  return (
    <Box component="section" sx={{ '& + &': { mt: 4 } }}>
      <Box component="h2" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
        {title}
      </Box>
      {text !== undefined && <Box sx={{ maxWidth: 640, color: colours.inkSoft }}>{text}</Box>}
      <Box sx={{ mt: 2 }}>{children}</Box>
    </Box>
  )
}
