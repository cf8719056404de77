import { FieldFrame } from '../../../kit/fields/FieldFrame.tsx'
import { type FieldProps, useField } from '../../../kit/fields/useField.ts'
import { PeopleInput } from './PeopleInput.tsx'
import type { PersonOption } from './people.ts'

interface SpeakerFieldProps extends FieldProps {
  people: readonly PersonOption[]
  onPick?: (person: PersonOption) => void
  /** What the field takes of somebody offered; the name unless told. */
  write?: (person: PersonOption) => string
}

/** A person's name in the form: of those at the meeting, or anybody. */
export function SpeakerField(props: SpeakerFieldProps) {
  const field = useField(props)
  return (
    <FieldFrame props={props} field={field}>
      <PeopleInput
        id={field.id}
        label={props.label}
        value={typeof field.value === 'string' ? field.value : ''}
        people={props.people}
        onText={field.set}
        onPick={(person) => {
          field.set(props.write?.(person) ?? person.name)
          props.onPick?.(person)
        }}
        onBlur={field.blur}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder}
      />
    </FieldFrame>
  )
}
