import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { useController } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { FieldFrame } from '../../../kit/fields/FieldFrame.tsx'
import { useField } from '../../../kit/fields/useField.ts'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { AddressFields } from './AddressFields.tsx'
import { PeopleInput } from './PeopleInput.tsx'
import type { PersonOption } from './people.ts'

interface PersonFieldProps {
  name: 'chair' | 'secretary'
  label: string
  people: readonly PersonOption[]
}

/** Who takes the chair, or who writes: a member found by typing, or anybody; how he is named stands below. */
export function PersonField({ name, label, people }: PersonFieldProps) {
  const { field: person } = useController<Meeting, 'chair' | 'secretary'>({ name })
  const props = { name, label }
  const field = useField(props)
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const value = person.value

  function type(text: string) {
    if (text === '') person.onChange(null)
    else if (value) person.onChange({ ...value, memberId: null, name: text })
    else person.onChange({ memberId: null, honorific: 'ông', name: text, post: '' })
  }

  return (
    <FieldFrame props={props} field={field}>
      <PeopleInput
        id={field.id}
        label={label}
        value={value?.name ?? ''}
        people={people}
        onText={type}
        onPick={({ key, ...picked }) => person.onChange(picked)}
        onBlur={field.blur}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder="Gõ tên để tìm"
      />
      {value && (
        <FormModeProvider value={bare}>
          <Box sx={{ mt: 1 }}>
            <AddressFields honorific={`${name}.honorific`} post={`${name}.post`} whom={label.toLowerCase()} />
          </Box>
        </FormModeProvider>
      )}
    </FieldFrame>
  )
}
