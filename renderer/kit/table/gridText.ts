import { viVN } from '@mui/x-data-grid/locales'

/** The grid's words in Vietnamese: its own list, and the ones that it lacks. */
export const gridText = {
  ...viVN.components.MuiDataGrid.defaultProps.localeText,
  noRowsLabel: 'Chưa có dòng nào',
  noResultsOverlayLabel: 'Không tìm thấy. Thử gõ ít chữ hơn.',
  columnHeaderSortIconLabel: 'Sắp xếp',
  columnHeaderFiltersLabel: 'Bộ lọc',
  paginationRowsPerPage: 'Số dòng mỗi trang:',
  paginationDisplayedRows: ({ from, to, count }: { from: number; to: number; count: number }) =>
    `${from}–${to} trong ${count}`,
}
