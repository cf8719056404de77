import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { Link as RouterLink, useNavigate } from 'react-router'
import type { RoundSummary } from '../../../shared/contract/commendations.ts'
import { roundKindLabels } from '../../../shared/model/commendations.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../app/theme/colours.ts'
import { StatusWord } from '../../ui/StatusWord.tsx'
import { nextWork, stepStatus } from './steps.ts'

/** One round in the list; the whole line opens it, and so does the button that names the next work. */
export function RoundRow({ round }: { round: RoundSummary }) {
  const navigate = useNavigate()
  const to = `/commendations/${round.id}`
  const work = nextWork(round)

  return (
    <TableRow
      hover
      onClick={() => navigate(to)}
      sx={{ cursor: 'pointer', '& td': { verticalAlign: 'middle' }, '&:hover': { backgroundColor: colours.shade } }}
    >
      <TableCell>{formatDate(round.date)}</TableCell>
      <TableCell>
        <Link
          component={RouterLink}
          to={to}
          underline="hover"
          onClick={(event) => event.stopPropagation()}
          sx={{ color: colours.ink, fontWeight: 500 }}
        >
          {round.occasion}
        </Link>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>{roundKindLabels[round.kind]}</Box>
      </TableCell>
      <TableCell>
        <StatusWord {...stepStatus(round.step)} />
      </TableCell>
      <TableCell align="right">{formatNumber(round.proposals)}</TableCell>
      <TableCell align="right">{formatNumber(round.approved)}</TableCell>
      <TableCell align="right">{formatNumber(round.amount)}</TableCell>
      <TableCell>{round.decisionNumber ?? <Box sx={{ color: colours.inkSoft }}>chưa có số</Box>}</TableCell>
      <TableCell align="right">
        {work !== null && (
          <Button
            size="small"
            variant="outlined"
            onClick={(event) => {
              event.stopPropagation()
              navigate(to)
            }}
          >
            {work}
          </Button>
        )}
      </TableCell>
    </TableRow>
  )
}
