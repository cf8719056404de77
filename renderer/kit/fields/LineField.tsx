import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { type FieldProps, useField } from './useField.ts'

export interface LineFieldProps extends FieldProps {
  /** The form keeps null for an empty field. */
  nullable?: boolean
  /** A word behind the text: `ha`. */
  suffix?: string
  /** Typing replaces what is there: for a value that was only offered. */
  selectOnFocus?: boolean
  /** Keyboard of touch screens. */
  inputMode?: 'text' | 'tel'
}

/**
 * One line of text.
 *
 * @example <LineField name="name" label="Họ và tên" required autoFocus />
 */
export function LineField(props: LineFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  return (
    <FieldFrame props={props} field={field}>
      <OutlinedInput
        fullWidth
        id={field.id}
        name={props.name}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(event) => field.set(event.target.value === '' && props.nullable ? null : event.target.value)}
        onBlur={field.blur}
        onFocus={props.selectOnFocus ? (event) => event.target.select() : undefined}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder}
        autoFocus={field.autoFocus}
        endAdornment={props.suffix ? <InputAdornment position="end">{props.suffix}</InputAdornment> : undefined}
        inputProps={{ ...inputAttributes(props, field, bare), inputMode: props.inputMode }}
      />
    </FieldFrame>
  )
}
