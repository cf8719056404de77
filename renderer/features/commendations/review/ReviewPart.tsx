import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import {
  type ReviewResult,
  type Round,
  type RoundRecord,
  reviewResultLabels,
} from '../../../../shared/model/commendations.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { isComposing } from '../../../foundation/keys.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { useFirstOf } from '../../../kit/page/useFirstOf.ts'
import { Ledger } from '../Ledger.tsx'
import { LockedNotice } from '../LockedNotice.tsx'
import { MeetingField, MeetingLink } from '../MeetingField.tsx'
import { useNominees, useRewards } from '../useRewards.ts'
import { ReviewLine, reviewColumns } from './ReviewLine.tsx'

const countOrder: readonly ReviewResult[] = ['approved', 'rejected', 'pending']

/** Xét: the result of the review for each nominee. */
export function ReviewPart({ record, readOnly }: { record: RoundRecord | null; readOnly: boolean }) {
  const { setValue, clearErrors } = useFormContext<Round>()
  const nominees = useNominees()
  const drawn = useFirstOf(nominees.length)
  const rewards = useRewards()
  const waiting = nominees.filter((nominee) => nominee.result === 'pending').length

  function approveAll() {
    for (const [index, nominee] of nominees.entries()) {
      if (nominee.result === 'pending') setValue(`nominees.${index}.result`, 'approved', { shouldDirty: true })
    }
    clearErrors('nominees')
  }
  useApproveKey(approveAll, !readOnly)

  return (
    <div>
      <LockedNotice record={record} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 520px) auto', gap: 2, alignItems: 'end' }}>
        <MeetingField />
        <Box sx={{ pb: 1 }}>
          <MeetingLink />
        </Box>
      </Box>
      <Box
        sx={{ mt: 3, mb: 1.5, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, minHeight: 36 }}
      >
        <Box component="h2" sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600 }}>
          Kết quả xét
        </Box>
        {countOrder.map((result) => (
          <Box key={result} sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {reviewResultLabels[result]}{' '}
            <Box component="span" sx={{ fontWeight: 600 }}>
              {formatNumber(nominees.filter((nominee) => nominee.result === result).length)}
            </Box>
          </Box>
        ))}
        {!readOnly && (
          <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 1 }}>
            <KeyHint keys="F8" />
            <Button variant="outlined" size="small" disabled={waiting === 0} onClick={approveAll}>
              Đồng ý tất cả
            </Button>
          </Box>
        )}
      </Box>
      <Ledger label="Kết quả xét" columns={reviewColumns}>
        {nominees.slice(0, drawn).map((nominee, index) => (
          <li key={nominee.id}>
            <ReviewLine index={index} nominee={nominee} rewards={rewards} readOnly={readOnly} />
          </li>
        ))}
      </Ledger>
    </div>
  )
}

/** F8 agrees to all that are not reviewed yet; those turned down stay so. */
function useApproveKey(approveAll: () => void, active: boolean) {
  useEffect(() => {
    if (!active) return
    function press(event: KeyboardEvent) {
      if (event.key !== 'F8' || isComposing(event)) return
      event.preventDefault()
      approveAll()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [approveAll, active])
}
