import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { cellText, type TableColumn } from './columns.ts'

/** The main cell of a row, and under it what has no room beside it; nothing is said of what is empty. */
export function UnderMain<Row>({
  main,
  under,
  row,
}: {
  main: ReactNode
  under: readonly TableColumn<Row>[]
  row: Row
}) {
  const filled = under.filter((column) => cellText(column, row) !== '')
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ fontWeight: 500 }}>{main}</Box>
      {filled.map((column) => (
        <Box key={column.id} sx={{ fontSize: '0.8125rem', lineHeight: '18px', color: colours.inkSoft }}>
          {column.label}: {column.render?.(row) ?? cellText(column, row)}
        </Box>
      ))}
    </Box>
  )
}
