import Box from '@mui/material/Box'
import type { GridColDef, GridSortModel } from '@mui/x-data-grid'
import { useGridApiRef } from '@mui/x-data-grid'
import { DataGrid } from '@mui/x-data-grid/DataGrid'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { matchesFolded } from '../../../shared/text/fold.ts'
import { EmptyState, type EmptyStateProps } from '../page/EmptyState.tsx'
import { useWidth } from '../page/useWidth.ts'
import { cellText, compareCells, type TableColumn } from './columns.ts'
import { fitColumns } from './fitColumns.ts'
import { gridLook } from './gridLook.ts'
import { gridText } from './gridText.ts'
import type { PrintSettings } from './PrintedList.tsx'
import { TableBar } from './TableBar.tsx'
import { UnderMain } from './UnderMain.tsx'
import { useRowInSight } from './useRowInSight.ts'

export interface DataTableProps<Row extends { id: string }> {
  columns: readonly TableColumn<Row>[]
  /** `undefined` while they are fetched: the shape of the table shows. */
  rows: readonly Row[] | undefined
  /** How many more are on their way: they are counted, and follow. */
  rest?: number
  /** What one row is, for counts: `cuộc họp` gives "12 cuộc họp". */
  noun: string
  /** Enter, or a click. */
  onOpen?: (row: Row) => void
  /** The row whose panel is open. */
  selectedId?: string | undefined
  /** When there is no row at all. */
  empty: EmptyStateProps
  /** More text that the search finds, beyond the columns: former names, phones. */
  searchText?: (row: Row) => string
  /** Order at first. Without it rows stand as given. */
  sortBy?: { id: string; descending?: boolean }
  /** Shows "In danh sách". */
  print?: PrintSettings
  /** More filters, beside the search. */
  filters?: ReactNode
  /** Marks a row: `ended` greys it. */
  rowTone?: (row: Row) => 'ended' | undefined
  /** A side panel is open: columns that are `lesser` stand back. */
  narrow?: boolean
}

/** More rows than this come in pages. */
const pageSize = 100
/** No rows, the same each time. */
const none: readonly never[] = []
/** Pixels at the right that columns leave to the bar that moves the rows, and to the frame. */
const scrollbar = 18

/**
 * A list of records: found by typing without accents, ordered the Vietnamese way, moved through with the arrow keys,
 * opened with Enter, printed as a list. Fills its place, so put it in a `<Page fill>`.
 */
export function DataTable<Row extends { id: string }>(props: DataTableProps<Row>) {
  const { columns, rows, onOpen, selectedId, narrow = false } = props
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<GridSortModel>(
    props.sortBy ? [{ field: props.sortBy.id, sort: props.sortBy.descending ? 'desc' : 'asc' }] : [],
  )
  const grid = useGridApiRef()
  const opened = useRef(selectedId)
  // The same rows as long as nothing is looked for: the grid takes others for changed ones, thousands at each drawing.
  const found = query === '' ? (rows ?? none) : (rows ?? none).filter((row) => matchesFolded(searchable(row), query))
  const all = (rows?.length ?? 0) + (props.rest ?? 0)
  const [width, widthRef] = useWidth()
  const gridColumns = useMemo(() => {
    const wanted = columns.filter((column) => !(narrow && column.lesser))
    const { beside, under, main } = fitColumns(wanted, width - scrollbar)
    return beside.map((column) => toGridColumn(column, column.id === main ? under : []))
  }, [columns, narrow, width])

  function searchable(row: Row): string {
    return `${columns.map((column) => cellText(column, row)).join(' ')} ${props.searchText?.(row) ?? ''}`
  }
  function ordered(): readonly Row[] {
    const [model] = sort
    const column = columns.find(({ id }) => id === model?.field)
    if (!column || !model?.sort) return found
    const direction = model.sort === 'desc' ? -1 : 1
    return found.toSorted((a, b) => direction * compareCells(column.kind, column.value(a), column.value(b)))
  }

  useRowInSight(grid, {
    rowId: selectedId,
    listed: rows?.some(({ id }) => id === selectedId) ?? false,
    hidden: !found.some(({ id }) => id === selectedId),
    showAll: () => setQuery(''),
  })

  // Back from the panel: the keyboard goes on where it left the list.
  useEffect(() => {
    const left = opened.current
    const [first] = columns
    opened.current = selectedId
    if (left === undefined || selectedId !== undefined || !first) return
    // A frame later the grid has drawn its columns anew, which takes the focus from a cell.
    const frame = requestAnimationFrame(() => {
      if (grid.current?.getRow(left)) grid.current.setCellFocus(left, first.id)
    })
    return () => cancelAnimationFrame(frame)
  }, [selectedId, columns, grid])

  if (rows?.length === 0) return <EmptyState {...props.empty} />
  return (
    <Box sx={{ flex: '1 1 0', minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <TableBar
        query={query}
        onQuery={setQuery}
        count={query === '' ? `${all} ${props.noun}` : `${found.length}/${all} ${props.noun}`}
        noun={props.noun}
        filters={props.filters}
        print={narrow ? undefined : props.print}
        columns={columns}
        rows={ordered}
      />
      <Box ref={widthRef} sx={{ flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <DataGrid
          apiRef={grid}
          rows={found}
          columns={gridColumns}
          loading={rows === undefined}
          localeText={gridText}
          columnHeaderHeight={48}
          // Rows grow with their text instead of cutting it.
          getRowHeight={() => 'auto'}
          sortModel={sort}
          onSortModelChange={setSort}
          sortingOrder={['asc', 'desc', null]}
          disableColumnMenu
          disableColumnFilter
          disableColumnSelector
          disableDensitySelector
          disableRowSelectionOnClick
          disableColumnResize
          hideFooter={found.length <= pageSize}
          pageSizeOptions={[pageSize]}
          initialState={{ pagination: { paginationModel: { pageSize, page: 0 } } }}
          rowSelectionModel={{ type: 'include', ids: new Set(selectedId ? [selectedId] : []) }}
          getRowClassName={({ row }) => (props.rowTone?.(row) === 'ended' ? 'row-ended' : '')}
          onRowClick={({ row }) => onOpen?.(row)}
          onCellKeyDown={({ row }, event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.target !== event.currentTarget) return
            event.preventDefault()
            onOpen?.(row)
          }}
          slotProps={{ loadingOverlay: { variant: 'skeleton', noRowsVariant: 'skeleton' } }}
          sx={gridLook(onOpen !== undefined)}
        />
      </Box>
    </Box>
  )
}

function toGridColumn<Row extends { id: string }>(
  column: TableColumn<Row>,
  under: readonly TableColumn<Row>[],
): GridColDef<Row> {
  const { kind, render } = column
  const atRight = kind === 'number' || kind === 'money'
  return {
    field: column.id,
    headerName: column.label,
    ...(column.width === undefined ? { flex: column.flex ?? 1, minWidth: 100 } : { width: column.width }),
    align: atRight ? 'right' : 'left',
    headerAlign: atRight ? 'right' : 'left',
    sortable: column.sortable ?? true,
    valueGetter: (_value, row) => column.value(row),
    valueFormatter: (_value, row) => cellText(column, row),
    sortComparator: (left, right) => compareCells(kind, left, right),
    ...(under.length > 0
      ? { renderCell: ({ row }) => <UnderMain main={render?.(row) ?? cellText(column, row)} under={under} row={row} /> }
      : render
        ? { renderCell: ({ row }) => render(row) }
        : {}),
  }
}
