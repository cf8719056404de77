import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Search from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type ReactNode, useState } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import type { TableColumn } from './columns.ts'
import { PrintedList, type PrintSettings } from './PrintedList.tsx'

interface TableBarProps<Row> {
  query: string
  onQuery: (query: string) => void
  count: string
  noun: string
  filters: ReactNode
  print: PrintSettings | undefined
  columns: readonly TableColumn<Row>[]
  /** The rows as they stand on screen. */
  rows: () => readonly Row[]
}

/** Above a table: search, filters, how many, print. */
export function TableBar<Row extends { id: string }>(props: TableBarProps<Row>) {
  const { query, onQuery, print } = props
  /** Counts the lists that were asked for; 0 for none. A press while one waits for the printer begins anew. */
  const [printing, setPrinting] = useState(0)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 2, rowGap: 1, flexShrink: 0 }}>
      <OutlinedInput
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          event.stopPropagation()
          onQuery('')
        }}
        placeholder="Tìm trong danh sách, không cần dấu"
        startAdornment={
          <InputAdornment position="start">
            <Search fontSize="small" />
          </InputAdornment>
        }
        inputProps={{ 'aria-label': 'Tìm trong danh sách', autoComplete: 'off', spellCheck: false }}
        sx={{ flex: '0 1 340px', minWidth: 170 }}
      />
      {props.filters}
      <Box role="status" sx={{ color: colours.inkSoft, fontSize: '0.875rem', whiteSpace: 'nowrap' }}>
        {props.count}
      </Box>
      {print && (
        <Button
          variant="text"
          startIcon={<PrintOutlined />}
          onClick={() => setPrinting((count) => count + 1)}
          sx={{ ml: 'auto', flexShrink: 0 }}
        >
          In danh sách
        </Button>
      )}
      {print && printing > 0 && (
        <PrintedList
          key={printing}
          settings={print}
          columns={props.columns}
          rows={props.rows()}
          noun={props.noun}
          onDone={() => setPrinting(0)}
        />
      )}
    </Box>
  )
}
