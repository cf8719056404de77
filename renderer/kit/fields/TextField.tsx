import OutlinedInput from '@mui/material/OutlinedInput'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { type FieldProps, useField } from './useField.ts'

export interface TextFieldProps extends FieldProps {
  /** Lines shown at first; it grows with the text. */
  minRows?: number
  /** Long, yet one line to the program: it wraps, and Enter goes to the next field. */
  line?: boolean
  /** From here on it scrolls inside. */
  maxRows?: number
}

/**
 * Text of several lines; Enter makes a new line.
 *
 * @example <TextField name="achievement" label="Thành tích" required minRows={4} />
 */
export function TextField(props: TextFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  return (
    <FieldFrame props={props} field={field}>
      <OutlinedInput
        fullWidth
        multiline
        minRows={props.minRows ?? (props.line ? 1 : 3)}
        maxRows={props.maxRows}
        id={field.id}
        name={props.name}
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(event) => field.set(props.line ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)}
        onBlur={field.blur}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder}
        autoFocus={field.autoFocus}
        inputProps={{ ...inputAttributes(props, field, bare), 'data-line': props.line }}
      />
    </FieldFrame>
  )
}
