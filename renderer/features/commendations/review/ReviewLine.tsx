import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { memo, useId, useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import {
  type Nominee,
  type ReviewResult,
  type Round,
  reviewResultLabels,
  reviewResultSchema,
} from '../../../../shared/model/commendations.ts'
import { recipientKindLabels } from '../../../../shared/model/ward.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { recipientName } from '../../../../shared/text/recipientName.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { FormModeProvider } from '../../../kit/form/formMode.ts'
import { type LedgerColumn, ledgerGrid } from '../Ledger.tsx'
import { sameLine } from '../sameLine.ts'
import { amountOf, type RewardLine } from '../totals.ts'
import { ResultChoice } from './ResultChoice.tsx'

export const reviewColumns: readonly LedgerColumn[] = [
  { head: 'TT', width: '44px' },
  { head: 'Người, tập thể, hộ được đề nghị', width: 'minmax(0, 4fr)' },
  { head: 'Thành tích', width: 'minmax(0, 6fr)' },
  { head: 'Kết quả xét', width: '356px' },
]

interface ReviewLineProps {
  index: number
  nominee: Nominee
  rewards: readonly RewardLine[]
  readOnly: boolean
}

/** One nominee before the review: who and for what at the left, the result and its note at the right. */
export const ReviewLine = memo(function ReviewLine({ index, nominee, rewards, readOnly }: ReviewLineProps) {
  const [wholeText, setWholeText] = useState(false)
  const amount = amountOf(rewards, nominee)
  // A household is often described by the very unit that proposes it.
  const about = new Set([recipientKindLabels[nominee.recipientKind], nominee.description, nominee.proposingUnit])
  const reward = `${nominee.form}${amount === null || amount === 0 ? '' : `, ${formatNumber(amount)} đồng`}`

  return (
    <Box sx={{ ...ledgerGrid(reviewColumns), py: 1.25 }}>
      <Box sx={{ color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>{index + 1}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 500 }}>{recipientName(nominee)}</Box>
        <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
          {[...about].filter((text) => text !== '').join(' · ')}
          <br />
          {reward}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box
          sx={{
            whiteSpace: 'pre-line',
            ...(wholeText
              ? {}
              : { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' }),
          }}
        >
          {nominee.achievement}
        </Box>
        {nominee.achievement.length > 130 && (
          <Link
            component="button"
            type="button"
            onClick={() => setWholeText(!wholeText)}
            sx={{ fontSize: '0.8125rem' }}
          >
            {wholeText ? 'Thu gọn' : 'Xem hết'}
          </Link>
        )}
      </Box>
      <Box>
        <Result index={index} name={nominee.name} readOnly={readOnly} />
      </Box>
    </Box>
  )
}, sameLine)

function Result({ index, name, readOnly }: { index: number; name: string; readOnly: boolean }) {
  const path = `nominees.${index}` as const
  const belowId = useId()
  const { clearErrors } = useFormContext<Round>()
  const { field, fieldState } = useController<Round, `nominees.${number}.result`>({ name: `${path}.result` })
  const { field: note } = useController<Round, `nominees.${number}.resultNote`>({ name: `${path}.resultNote` })
  const [noting, setNoting] = useState(false)
  const error = fieldState.error?.message
  const noteShown = noting || field.value === 'rejected' || note.value !== ''

  function choose(result: ReviewResult) {
    field.onChange(result)
    clearErrors([`${path}.result`, `${path}.resultNote`])
  }

  return (
    <Box data-field={`${path}.result`} data-error={error !== undefined}>
      <ResultChoice
        label={`Kết quả xét: ${name}`}
        describedBy={error === undefined ? undefined : belowId}
        options={reviewResultSchema.options.map((value) => ({ value, label: reviewResultLabels[value] }))}
        value={field.value}
        onChoose={choose}
        onBlur={field.onBlur}
        inputRef={field.ref}
        disabled={readOnly}
        wrong={error !== undefined}
      />
      {error !== undefined && (
        <Box id={belowId} role="alert" sx={{ mt: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: colours.redText }}>
          {error}
        </Box>
      )}
      {noteShown ? (
        <Box sx={{ mt: 1 }}>
          <FormModeProvider value={{ readOnly, bare: true }}>
            <LineField
              name={`${path}.resultNote`}
              label={`Ghi chú kết quả xét: ${name}`}
              placeholder={field.value === 'rejected' ? 'Lý do không đồng ý' : 'Ghi chú'}
              autoFocus={noting}
            />
          </FormModeProvider>
        </Box>
      ) : (
        !readOnly && (
          <Link
            component="button"
            type="button"
            onClick={() => setNoting(true)}
            sx={{ mt: 0.5, fontSize: '0.8125rem' }}
          >
            Thêm ghi chú
          </Link>
        )
      )}
    </Box>
  )
}
