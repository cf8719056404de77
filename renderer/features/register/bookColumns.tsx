import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import type { RegisterEntry } from '../../../shared/model/register.ts'
import { formatDate, type IsoDate, yearOf } from '../../../shared/text/dates.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { StatusWord } from '../../kit/page/StatusWord.tsx'
import type { TableColumn } from '../../kit/table/columns.ts'
import { entryState } from './registerText.ts'

/** The ten columns of the register of outgoing papers (NĐ 30, Phụ lục IV), in their order, all in sight at once. */
export const bookColumns: readonly TableColumn<RegisterEntry>[] = [
  { id: 'label', label: 'Số, ký hiệu', value: (row) => row.label, width: 122, render: (row) => <Label entry={row} /> },
  {
    id: 'date',
    label: 'Ngày',
    kind: 'date',
    value: (row) => row.date,
    width: 62,
    render: (row) => dayIn(row, row.date),
  },
  { id: 'subject', label: 'Tên loại và trích yếu', value: (row) => `${row.kindLabel}: ${row.subject}`, flex: 1 },
  { id: 'signer', label: 'Người ký', kind: 'name', value: (row) => row.signerName, width: 104 },
  { id: 'recipients', label: 'Nơi nhận', value: (row) => row.recipients, width: 142, lesser: true },
  { id: 'keeper', label: 'Nơi lưu', value: (row) => row.keeper, width: 80, lesser: true },
  { id: 'copies', label: 'Số bản', kind: 'number', value: (row) => row.copies, width: 54, lesser: true },
  {
    id: 'sentOn',
    label: 'Ngày chuyển',
    kind: 'date',
    value: (row) => row.sentOn,
    width: 72,
    lesser: true,
    render: (row) => dayIn(row, row.sentOn),
  },
  { id: 'receivedBy', label: 'Ký nhận', value: (row) => row.receivedBy, width: 92, lesser: true },
  { id: 'note', label: 'Ghi chú', value: noteOf, width: 112, lesser: true },
]

/** The number, which leads to its paper where that was written here, and below it where the line stands. */
function Label({ entry }: { entry: RegisterEntry }) {
  const { tone, word } = entryState(entry)
  return (
    <Box>
      {entry.paperId === null ? (
        entry.label
      ) : (
        <Link component={RouterLink} to={`/papers/${entry.paperId}`} onClick={(event) => event.stopPropagation()}>
          {entry.label}
        </Link>
      )}
      <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
        <StatusWord tone={tone} word={word} />
      </Box>
    </Box>
  )
}

/** Day and month; the year too where it is not the book's own. */
function dayIn({ year }: RegisterEntry, date: IsoDate | null): string {
  const day = formatDate(date)
  return date !== null && yearOf(date) === year ? day.slice(0, 5) : day
}

function noteOf({ cancelReason, note }: RegisterEntry): string {
  return [cancelReason === '' ? '' : `Hủy: ${cancelReason}`, note].filter((part) => part !== '').join('. ')
}
