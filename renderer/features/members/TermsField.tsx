import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { useRef } from 'react'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import type { Member } from '../../../shared/model/members.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { errorPaths } from '../../kit/form/errorPaths.ts'
import { FormSection } from '../../kit/form/FieldGrid.tsx'
import { focusPath } from '../../kit/form/fieldFocus.ts'
import { withNextTerm } from './memberForm.ts'
import { TermFields, type TermSuggestions } from './TermFields.tsx'
import { TermsTable } from './TermsTable.tsx'

export interface TermsFieldProps {
  /** Place of the term whose fields show. */
  chosen: number
  onChoose: (index: number) => void
  suggestions: TermSuggestions
}

/** The terms of a member: as a short table once there are two, and the fields of the one chosen. */
export function TermsField({ chosen, onChoose, suggestions }: TermsFieldProps) {
  const form = useFormContext<Member>()
  const terms = useWatch({ control: form.control, name: 'terms' })
  const { errors } = useFormState({ control: form.control, name: 'terms' })
  const box = useRef<HTMLDivElement>(null)
  const today = useToday()
  const index = Math.min(chosen, terms.length - 1)
  const term = terms[index]
  const problem = errorPaths(errors).find(({ path }) => path === 'terms')

  function goTo(path: string) {
    requestAnimationFrame(() => box.current && focusPath(box.current, path))
  }
  function end() {
    form.setValue(`terms.${index}.until`, today, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
    goTo(`terms.${index}.until`)
  }
  function replace(next: Member['terms'], choose: number) {
    form.setValue('terms', next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
    onChoose(choose)
    goTo(`terms.${choose}.committeePost`)
  }

  return (
    <FormSection title="Nhiệm kỳ">
      <Box ref={box} data-field="terms" data-error={problem !== undefined}>
        {terms.length > 1 && <TermsTable terms={terms} chosen={index} errors={errors} onChoose={onChoose} />}
        {problem && (
          <FormHelperText error role="alert" sx={{ mb: 1.5 }}>
            {problem.message}
          </FormHelperText>
        )}
        {term && <TermFields key={term.id} path={`terms.${index}`} suggestions={suggestions} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {term?.until === null && (
            <Button variant="outlined" size="small" onClick={end}>
              Kết thúc nhiệm kỳ
            </Button>
          )}
          <Button
            variant="outlined"
            size="small"
            startIcon={<Add />}
            onClick={() => replace(withNextTerm(terms, today), terms.length)}
          >
            Thêm nhiệm kỳ
          </Button>
          {terms.length > 1 && (
            <Button
              variant="text"
              size="small"
              onClick={() =>
                replace(
                  terms.filter((_, place) => place !== index),
                  Math.max(0, index - 1),
                )
              }
            >
              Bỏ nhiệm kỳ này
            </Button>
          )}
        </Box>
      </Box>
    </FormSection>
  )
}
