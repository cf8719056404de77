import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNavigate } from 'react-router'
import type { RoundSummary } from '../../../shared/contract/commendations.ts'
import { roundKindLabels } from '../../../shared/model/commendations.ts'
import { nextRoundWork } from '../../../shared/model/nextRoundWork.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { StatusWord } from '../../kit/page/StatusWord.tsx'
import type { TableColumn } from '../../kit/table/columns.ts'
import { stepStatus } from './steps.ts'

const twoLines = { display: 'grid', lineHeight: '20px' } as const

/** The list of rounds; its last column is the next work as a button. */
export const roundColumns: readonly TableColumn<RoundSummary>[] = [
  {
    id: 'date',
    label: 'Ngày',
    kind: 'date',
    value: (round) => round.date,
    render: (round) => (
      <Box sx={twoLines}>
        <span>{formatDate(round.date)}</span>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
          {roundKindLabels[round.kind]}
        </Box>
      </Box>
    ),
    width: 120,
  },
  {
    id: 'occasion',
    label: 'Dịp khen thưởng',
    // The printed list has no second line under the day: the kind stands behind the occasion.
    value: (round) => `${round.occasion} (${roundKindLabels[round.kind].toLocaleLowerCase('vi')})`,
    render: (round) => (
      <Box component="span" sx={{ fontWeight: 500 }}>
        {round.occasion}
      </Box>
    ),
  },
  {
    id: 'step',
    label: 'Bước',
    value: (round) => stepStatus(round).word,
    render: (round) => <StatusWord {...stepStatus(round)} />,
    width: 160,
  },
  {
    id: 'approved',
    label: 'Được duyệt',
    kind: 'number',
    value: (round) => `${formatNumber(round.approved)}/${formatNumber(round.nominees)}`,
    width: 112,
    sortable: false,
    lesser: true,
  },
  { id: 'amount', label: 'Tiền thưởng', kind: 'money', value: (round) => round.amount, width: 120 },
  { id: 'decision', label: 'Số quyết định', value: (round) => round.decisionNumber, width: 128, lesser: true },
  {
    id: 'next',
    label: 'Việc tiếp theo',
    stays: true,
    value: () => '',
    render: (round) => <NextWork round={round} />,
    width: 156,
    noPrint: true,
    sortable: false,
  },
]

function NextWork({ round }: { round: RoundSummary }) {
  const navigate = useNavigate()
  const words = nextRoundWork(round)
  if (words === null) return null
  return (
    <Button size="small" variant="outlined" tabIndex={-1} onClick={() => navigate(`/commendations/${round.id}`)}>
      {words}
    </Button>
  )
}
