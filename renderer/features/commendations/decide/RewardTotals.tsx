import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { recipientKindLabels } from '../../../../shared/model/ward.ts'
import { formatNumber, listedAmount, moneyInWords } from '../../../../shared/text/numbers.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { amountOf, lacksAmount, totalOf, totalsByKind } from '../totals.ts'
import { useNominees, useRewards } from '../useRewards.ts'

/** What the decision grants: number and money of each kind, the sum in figures and in words. */
export function RewardTotals() {
  const nominees = useNominees()
  const rewards = useRewards()
  const approved = nominees
    .filter((nominee) => nominee.result === 'approved')
    .map((nominee) => ({ ...nominee, amount: amountOf(rewards, nominee) }))
  const total = totalOf(approved)
  const unknown = approved.filter(lacksAmount).length

  return (
    <FormSection title="Tiền thưởng">
      <Table sx={{ backgroundColor: colours.sheet, border: `1px solid ${colours.hairline}` }}>
        <TableHead>
          <TableRow>
            <TableCell>Đối tượng</TableCell>
            <TableCell align="right">Số lượng</TableCell>
            <TableCell align="right">Số tiền (đồng)</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {totalsByKind(approved).map(({ kind, count, amount }) => (
            <TableRow key={kind}>
              <TableCell>{recipientKindLabels[kind]}</TableCell>
              <TableCell align="right">{formatNumber(count)}</TableCell>
              <TableCell align="right">{listedAmount(amount)}</TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& td': { fontWeight: 600, borderBottom: 0 } }}>
            <TableCell>Cộng</TableCell>
            <TableCell align="right">{formatNumber(approved.length)}</TableCell>
            <TableCell align="right">{listedAmount(total)}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
      <Box sx={{ mt: 1, color: colours.inkSoft }}>
        {total > 0 && `Bằng chữ: ${moneyInWords(total)}.`}
        {unknown > 0 && ` Còn ${formatNumber(unknown)} đề nghị chưa có mức thưởng.`}
      </Box>
    </FormSection>
  )
}
