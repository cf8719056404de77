import { colours } from '../../foundation/theme/colours.ts'

/** The grid as a page of a ledger: hairlines between rows, none between columns, the row in hand marked as a whole. */
export function gridLook(opens: boolean) {
  return {
    flex: '1 1 0',
    minHeight: 0,
    border: `1px solid ${colours.hairline}`,
    borderRadius: 1,
    backgroundColor: colours.sheet,
    fontSize: '0.875rem',
    fontVariantNumeric: 'tabular-nums',
    '--DataGrid-rowBorderColor': colours.hairline,
    '--DataGrid-t-color-border-base': colours.hairline,
    '--DataGrid-t-header-background-base': colours.shade,
    '& .MuiDataGrid-columnHeaders > div, & .MuiDataGrid-columnHeader': { backgroundColor: colours.shade },
    '& .MuiDataGrid-iconButtonContainer button, & .MuiDataGrid-sortButton': {
      backgroundColor: 'transparent !important',
    },
    '& .MuiDataGrid-columnHeaderTitle': {
      fontWeight: 600,
      fontSize: '0.8125rem',
      color: colours.inkSoft,
      whiteSpace: 'normal',
      lineHeight: '18px',
    },
    '& .MuiDataGrid-columnSeparator': { display: 'none' },
    // Text goes on in further lines.
    '& .MuiDataGrid-cell': {
      px: 1,
      py: 1.25,
      lineHeight: '20px',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
      alignItems: 'flex-start',
    },
    '& .MuiDataGrid-columnHeader': { px: 1 },
    '& .MuiDataGrid-cell:focus, & .MuiDataGrid-cell:focus-within': { outline: 'none' },
    '& .MuiDataGrid-columnHeader:focus-within': { outline: `2px solid ${colours.navy}`, outlineOffset: '-2px' },
    '& .MuiDataGrid-row': { cursor: opens ? 'pointer' : 'default' },
    '& .MuiDataGrid-row:hover': { backgroundColor: colours.paper },
    '& .MuiDataGrid-row.Mui-selected, & .MuiDataGrid-row.Mui-selected:hover': {
      backgroundColor: colours.navyWash,
      boxShadow: `inset 4px 0 0 ${colours.navy}`,
    },
    '& .MuiDataGrid-row:has(.MuiDataGrid-cell:focus-visible)': {
      outline: `2px solid ${colours.navy}`,
      outlineOffset: '-2px',
    },
    '& .row-ended': { color: colours.inkSoft },
  } as const
}
