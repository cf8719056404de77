import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Round } from '../../../../shared/model/commendations.ts'
import { inForceOn } from '../../../../shared/model/rewards.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { orpc } from '../../../app/client.ts'
import { colours } from '../../../app/theme/colours.ts'
import { LinesField } from '../../../ui/fields/LinesField.tsx'
import { FormSection } from '../../../ui/form/FieldGrid.tsx'

/** The laws that the decision cites: those in force on its day, or lines of the round's own. */
export function BasisSection({ readOnly }: { readOnly: boolean }) {
  const { setValue, getValues } = useFormContext<Round>()
  const date: string = useWatch({ name: 'date' })
  const facts = useQuery(orpc.ward.legalFacts.queryOptions())
  const common = inForceOn(facts.data?.facts.legalBases ?? [], date)
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
      text={
        common ? `Căn cứ chung, áp dụng từ ${formatDate(common.validFrom)}.` : 'Thiết lập chưa có căn cứ cho ngày này.'
      }
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
      {!readOnly && (
        <Button variant="text" size="small" onClick={writeOwn} sx={{ mt: 1, ml: -1 }}>
          Sửa riêng cho đợt này
        </Button>
      )}
    </FormSection>
  )
}
