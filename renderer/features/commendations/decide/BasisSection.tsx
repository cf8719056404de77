import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Round } from '../../../../shared/model/commendations.ts'
import { inForceOn } from '../../../../shared/model/rewards.ts'
import type { LegalBasis } from '../../../../shared/model/ward.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { LinesField } from '../../../kit/fields/LinesField.tsx'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { useLegalFacts } from '../useLegalFacts.ts'

/** The laws that the decision cites: those in force on its day, or lines of the round's own. */
export function BasisSection({ readOnly }: { readOnly: boolean }) {
  const { setValue, getValues } = useFormContext<Round>()
  const date: string = useWatch({ name: 'date' })
  const common = inForceOn(useLegalFacts()?.legalBases ?? [], date)
  const [own, setOwn] = useState(getValues('basis').length > 0)

  function writeOwn() {
    setValue('basis', [...(common?.lines ?? [])], { shouldDirty: true })
    setOwn(true)
  }
  function takeCommon() {
    setValue('basis', [], { shouldDirty: true })
    setOwn(false)
  }

  if (own) {
    return (
      <FormSection title="Căn cứ" text="Căn cứ riêng của đợt này.">
        <LinesField
          name="basis"
          label="Các căn cứ"
          required
          minRows={5}
          helper="Mỗi căn cứ một dòng, không cần dấu chấm phẩy."
        />
        {!readOnly && (
          <Button variant="text" size="small" onClick={takeCommon} sx={{ mt: 1, ml: -1 }}>
            Dùng lại căn cứ chung
          </Button>
        )}
      </FormSection>
    )
  }
  return (
    <FormSection
      title="Căn cứ"
      text={common ? `Căn cứ chung, áp dụng ${daysText(common)}.` : `Ngày ${formatDate(date)} chưa có căn cứ chung.`}
    >
      <Box
        component="ul"
        sx={{ m: 0, pl: 0, listStyle: 'none', fontStyle: 'italic', borderLeft: `2px solid ${colours.hairline}` }}
      >
        {common?.lines.map((line) => (
          <Box component="li" key={line} sx={{ pl: 2, py: 0.25 }}>
            {`${line};`}
          </Box>
        ))}
      </Box>
      {common && common.toCheck !== '' && !readOnly && (
        <Box sx={{ mt: 1 }}>
          <StatusWord tone="waiting" word="Cần kiểm tra" />: {common.toCheck}.
        </Box>
      )}
      {!readOnly && (
        <Button variant="text" size="small" onClick={writeOwn} sx={{ mt: 1, ml: -1 }}>
          Sửa riêng cho đợt này
        </Button>
      )}
    </FormSection>
  )
}

/** `từ 01/07/2025 đến 28/02/2027`; `từ 01/07/2026` while no last day is known. */
function daysText({ validFrom, validUntil }: Pick<LegalBasis, 'validFrom' | 'validUntil'>): string {
  return `từ ${formatDate(validFrom)}${validUntil ? ` đến ${formatDate(validUntil)}` : ''}`
}
