import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { Period } from '../../../shared/model/periods.ts'
import type { Table } from '../../../shared/model/tables.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'
import { PeriodTable } from './PeriodTable.tsx'

export interface TablesPartProps {
  period: Period
  tables: readonly Table[]
  /** Id of the table in hand; the first one where there is none of that id. */
  chosen: string
  onChoose: (id: string) => void
}

/** The tables of a period: their names at the left, the one in hand at the right. */
export function TablesPart({ period, tables, chosen, onChoose }: TablesPartProps) {
  const table = tables.find(({ id }) => id === chosen) ?? tables[0]
  return (
    <Box
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: '232px minmax(0, 1fr)',
        columnGap: 3,
        pb: 1,
        [narrowerThan(1040)]: { gridTemplateColumns: '184px minmax(0, 1fr)', columnGap: 2 },
      }}
    >
      <Box component="nav" aria-label="Các bảng" sx={{ overflowY: 'auto' }}>
        {tables.map(({ id, title, rows }) => (
          <TableName
            key={id}
            title={title}
            count={rows.length}
            current={id === table?.id}
            onClick={() => onChoose(id)}
          />
        ))}
      </Box>
      {table && <PeriodTable key={table.id} table={table} period={period} />}
    </Box>
  )
}

interface TableNameProps {
  title: string
  count: number
  current: boolean
  onClick: () => void
}

function TableName({ title, count, current, onClick }: TableNameProps) {
  return (
    <ButtonBase
      onClick={onClick}
      aria-current={current ? 'true' : undefined}
      sx={{
        width: '100%',
        minHeight: 36,
        px: 1.5,
        py: 0.5,
        display: 'flex',
        justifyContent: 'space-between',
        gap: 1,
        textAlign: 'left',
        fontFamily: 'inherit',
        fontSize: '0.9375rem',
        borderLeft: '4px solid',
        borderLeftColor: current ? colours.navy : 'transparent',
        backgroundColor: current ? colours.navyWash : 'transparent',
        color: current ? colours.navy : colours.ink,
        fontWeight: current ? 600 : 400,
        '&:hover': { backgroundColor: current ? colours.navyWash : colours.shade },
        '&:focus-visible': { outlineOffset: '-2px !important' },
      }}
    >
      {title}
      <Box
        component="span"
        sx={{ color: colours.inkSoft, fontSize: '0.8125rem', fontWeight: 400, fontVariantNumeric: 'tabular-nums' }}
      >
        {count}
      </Box>
    </ButtonBase>
  )
}
