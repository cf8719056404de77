import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { isOfWard } from '../../../../shared/model/rewards.ts'
import { recipientName } from '../../../../shared/text/recipientName.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { SideHeading } from './SideHeading.tsx'

export interface GoldenBookProps {
  record: RoundRecord
  /** The nominee whose certificate alone is shown; null for all. */
  only: string | null
  onOnly: (nomineeId: string | null) => void
}

/** Those awarded with their serials in the golden book; a press on a name shows that certificate alone. */
export function GoldenBook({ record, only, onOnly }: GoldenBookProps) {
  // The book follows the list of the decision, not the order of typing.
  const approved = record.nominees
    .filter((nominee) => nominee.result === 'approved')
    .sort((a, b) => (a.goldenBookNumber ?? 0) - (b.goldenBookNumber ?? 0))
  return (
    <Box component="section">
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' }}>
        <SideHeading>Sổ vàng</SideHeading>
        {only !== null && (
          <Link component="button" type="button" onClick={() => onOnly(null)} sx={{ font: 'inherit' }}>
            Xem lại cả đợt
          </Link>
        )}
      </Box>
      <Box sx={{ border: `1px solid ${colours.hairline}`, backgroundColor: colours.sheet }}>
        {approved.map((nominee) => (
          <Box
            key={nominee.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '64px minmax(0, 1fr)',
              columnGap: 1,
              px: 1.5,
              py: 0.75,
              '& + &': { borderTop: `1px solid ${colours.hairline}` },
              backgroundColor: nominee.id === only ? colours.goldWash : 'transparent',
            }}
          >
            <Box sx={{ color: colours.goldText, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
              {nominee.goldenBookNumber === null ? 'chưa vào' : `Số ${nominee.goldenBookNumber}`}
            </Box>
            {isOfWard(nominee) ? (
              <Link
                component="button"
                type="button"
                underline="hover"
                onClick={() => onOnly(nominee.id === only ? null : nominee.id)}
                sx={{ textAlign: 'left', font: 'inherit', color: colours.ink }}
              >
                {recipientName(nominee)}
              </Link>
            ) : (
              <span>{recipientName(nominee)}</span>
            )}
            {nominee.goldenBookShared !== '' && (
              <Box sx={{ gridColumn: 2, color: colours.redText }}>
                Trùng số sổ vàng với {nominee.goldenBookShared}. Cả hai đã ký nên giữ nguyên.
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
