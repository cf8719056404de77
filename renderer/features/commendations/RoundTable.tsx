import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { Fragment, useState } from 'react'
import type { RoundSummary } from '../../../shared/contract/commendations.ts'
import { formatMoney, formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../app/theme/colours.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RoundRow } from './RoundRow.tsx'
import { byYear, isSought, type RoundYear } from './years.ts'

const columns = [
  { head: 'Ngày', width: 104 },
  { head: 'Dịp khen thưởng', width: undefined },
  { head: 'Bước', width: 152 },
  { head: 'Đề nghị', width: 84, right: true },
  { head: 'Được duyệt', width: 104, right: true },
  { head: 'Tiền thưởng', width: 124, right: true },
  { head: 'Số quyết định', width: 128 },
  { head: '', width: 160 },
]

/** The rounds as a ledger: a heading with the sums for each year, a line for each round. */
export function RoundTable({ rounds }: { rounds: readonly RoundSummary[] }) {
  const [query, setQuery] = useState('')
  const found = rounds.filter((round) => isSought(round, query))

  return (
    <>
      <OutlinedInput
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        placeholder="Tìm theo dịp, số quyết định, ngày"
        inputProps={{ 'aria-label': 'Tìm đợt khen thưởng', spellCheck: false, autoComplete: 'off' }}
        sx={{ width: 360, mb: 2 }}
      />
      {found.length === 0 ? (
        <EmptyState title="Không tìm thấy" text={`Không có đợt khen thưởng nào khớp với “${query}”.`} />
      ) : (
        <Box sx={{ border: `1px solid ${colours.hairline}`, borderRadius: 1, backgroundColor: colours.sheet }}>
          <Table sx={{ tableLayout: 'fixed', '& tbody tr:last-of-type td': { borderBottom: 0 } }}>
            <colgroup>
              {columns.map(({ head, width }) => (
                <col key={head} style={{ width }} />
              ))}
            </colgroup>
            <TableHead>
              <TableRow>
                {columns.map(({ head, right }) => (
                  <TableCell key={head} align={right ? 'right' : 'left'} sx={{ whiteSpace: 'nowrap' }}>
                    {head}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {byYear(found).map((year) => (
                <Fragment key={year.year}>
                  <YearLine year={year} />
                  {year.rounds.map((round) => (
                    <RoundRow key={round.id} round={round} />
                  ))}
                </Fragment>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </>
  )
}

function YearLine({ year }: { year: RoundYear }) {
  return (
    <TableRow>
      <TableCell colSpan={columns.length} sx={{ py: 1, backgroundColor: colours.paper }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          Năm {year.year}
        </Box>
        <Box component="span" sx={{ color: colours.inkSoft }}>
          {`\u2002${formatNumber(year.rounds.length)} đợt, ${formatNumber(year.approved)} được duyệt, ${formatMoney(year.amount)}`}
        </Box>
      </TableCell>
    </TableRow>
  )
}
