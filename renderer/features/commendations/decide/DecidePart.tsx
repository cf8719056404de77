import Box from '@mui/material/Box'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { whyNoDecision } from '../../../../shared/model/rewards.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { narrowerThan } from '../../../foundation/theme/sizes.ts'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { MissingFactsBar } from '../MissingFacts.tsx'
import { useMove } from '../MoveButtons.tsx'
import { useMissingFacts } from '../useLegalFacts.ts'
import { BasisSection } from './BasisSection.tsx'
import { RewardTotals } from './RewardTotals.tsx'
import { RoundPapers } from './RoundPapers.tsx'

/** Quyết định: what the decision rests on, what it grants, and the two papers. */
export function DecidePart({ record, readOnly }: { record: RoundRecord; readOnly: boolean }) {
  const { to } = useMove(record)
  const { decision } = record
  const end = whyNoDecision(record.nominees)
  const missing = useMissingFacts()
  const sentences = [...missing.rewards, missing.basis].filter((sentence) => sentence !== '')
  return (
    <div>
      {decision && (
        <Box sx={{ mb: 3 }}>
          <MessageBar
            tone="done"
            action={
              record.step === 'deciding'
                ? { label: 'Chuyển sang in và trao', onClick: () => void to('awarding') }
                : undefined
            }
          >
            Quyết định số {decision.number} đã ký ngày {formatDate(decision.date)}. Nội dung của đợt chỉ để xem.
          </MessageBar>
        </Box>
      )}
      {end !== '' && !decision && (
        <Box sx={{ mb: 3 }}>
          <MessageBar tone="info">{end}</MessageBar>
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 400px',
          columnGap: 4,
          rowGap: 4,
          alignItems: 'start',
          [narrowerThan(900)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <div>
          <BasisSection readOnly={readOnly} />
          {!readOnly && <MissingFactsBar sentences={sentences} />}
          <Box sx={{ mt: 4 }}>
            <RewardTotals />
          </Box>
        </div>
        <FormSection title="Văn bản">
          <RoundPapers record={record} />
        </FormSection>
      </Box>
    </div>
  )
}
