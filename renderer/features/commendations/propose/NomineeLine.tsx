import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { type MouseEvent, memo } from 'react'
import type { Nominee } from '../../../../shared/model/commendations.ts'
import { recipientKindLabels } from '../../../../shared/model/ward.ts'
import { formatMoney, listedAmount } from '../../../../shared/text/numbers.ts'
import { recipientName } from '../../../../shared/text/recipientName.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { hiddenFromSight } from '../../../kit/page/hiddenFromSight.ts'
import { type LedgerColumn, ledgerGrid } from '../Ledger.tsx'
import { sameLine } from '../sameLine.ts'
import { amountLabel, amountOf, countsText, type RewardLine, totalOf } from '../totals.ts'

export const nomineeColumns: readonly LedgerColumn[] = [
  { head: 'TT', width: '44px' },
  { head: 'Người, tập thể, hộ được đề nghị', width: 'minmax(0, 5fr)' },
  { head: 'Thành tích', width: 'minmax(0, 8fr)' },
  { head: 'Đơn vị đề nghị', width: 'minmax(0, 4fr)' },
  { head: 'Tiền thưởng', width: '132px', right: true },
]

const clamp = (lines: number) =>
  ({ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines, overflow: 'hidden' }) as const

interface NomineeLineProps {
  /** Place in the list, from 0. */
  index: number
  nominee: Nominee
  rewards: readonly RewardLine[]
  /** What is wrong in this line. */
  message: string | undefined
  /** Opens the line at the field that was pressed. */
  onOpen: (index: number, field: string) => void
}

/** One nominee at rest. A press on any part opens it there; Enter opens it at the name. */
export const NomineeLine = memo(function NomineeLine(props: NomineeLineProps) {
  const { index, nominee, rewards, message, onOpen } = props
  const number = index + 1
  const amount = amountOf(rewards, nominee)
  const press = (event: MouseEvent<HTMLElement>) => {
    const field =
      event.target instanceof Element ? event.target.closest('[data-cell]')?.getAttribute('data-cell') : null
    onOpen(index, field ?? 'name')
  }
  return (
    <ButtonBase
      component="div"
      onClick={press}
      sx={{
        ...ledgerGrid(nomineeColumns),
        width: '100%',
        py: 1.25,
        fontSize: '0.9375rem',
        fontFamily: 'inherit',
        textAlign: 'left',
        userSelect: 'text',
        boxShadow: message ? `inset 4px 0 0 ${colours.redMark}` : 'none',
        '&:hover': { backgroundColor: colours.paper },
        '&:focus-visible': { outlineOffset: '-2px !important' },
      }}
    >
      <Box component="span" sx={hiddenFromSight}>
        Mở đề nghị {number}: {nominee.name}
      </Box>
      <Box aria-hidden sx={{ color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>
        {number}
      </Box>
      <Box data-cell="name" sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 500 }}>{recipientName(nominee) || '(chưa có tên)'}</Box>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
          {[recipientKindLabels[nominee.recipientKind], nominee.description].filter((text) => text !== '').join(' · ')}
        </Box>
        {message && <Box sx={{ fontSize: '0.8125rem', fontWeight: 500, color: colours.redText }}>{message}</Box>}
      </Box>
      <Box data-cell="achievement" sx={{ minWidth: 0, ...clamp(2), whiteSpace: 'pre-line' }}>
        {nominee.achievement}
      </Box>
      <Box data-cell="proposingUnit" sx={{ minWidth: 0, ...clamp(2) }}>
        {nominee.proposingUnit}
      </Box>
      <Box data-cell="amountOverride" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
        <div>{amountLabel({ form: nominee.form, amount })}</div>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>{nominee.form}</Box>
      </Box>
    </ButtonBase>
  )
}, sameLine)

/** The sum under the lines. */
export function NomineeTotals({ nominees, rewards }: { nominees: readonly Nominee[]; rewards: readonly RewardLine[] }) {
  const counted = nominees.map((nominee) => ({ ...nominee, amount: amountOf(rewards, nominee) }))
  return (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        px: 1.5,
        py: 1,
        borderTop: `1px solid ${colours.fieldLine}`,
        fontWeight: 600,
      }}
    >
      <span>Cộng: {countsText(counted)}</span>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {listedAmount(totalOf(counted), formatMoney)}
      </Box>
    </Box>
  )
}
