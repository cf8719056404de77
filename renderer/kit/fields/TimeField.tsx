import { parseTypedTime } from '../../../shared/text/dates.ts'
import { useFormMode } from '../form/formMode.ts'
import type { DateFieldProps } from './DateField.tsx'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { TypedInput } from './TypedInput.tsx'
import { useField } from './useField.ts'

/**
 * A time of day. Typed freely (`19h30`, `1930`, `8`), shown and kept as `19:30`.
 *
 * @example <TimeField name="attendees.0.time" label="Giờ đến" nullable />
 */
export function TimeField(props: DateFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  const text = typeof field.value === 'string' ? field.value : ''
  const empty = props.nullable ? null : ''
  const read = (typed: string) => (typed.trim() === '' ? empty : (parseTypedTime(typed) ?? typed))

  return (
    <FieldFrame props={props} field={field}>
      <TypedInput
        fullWidth
        id={field.id}
        name={props.name}
        shown={text}
        onTyped={(typed) => field.set(read(typed))}
        onRead={(typed) => {
          field.set(read(typed))
          field.blur()
        }}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder ?? 'giờ:phút'}
        autoFocus={field.autoFocus}
        inputProps={inputAttributes(props, field, bare)}
      />
    </FieldFrame>
  )
}
