import OutlinedInput from '@mui/material/OutlinedInput'
import { useState } from 'react'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import type { TextFieldProps } from './TextField.tsx'
import { useField } from './useField.ts'

/**
 * A list of lines typed as text, one entry a line: places of receipt, citations. Empty lines are dropped.
 *
 * @example <LinesField name="recipients" label="Nơi nhận" helper="Mỗi nơi một dòng." />
 */
export function LinesField(props: TextFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  const kept = Array.isArray(field.value) ? field.value.map(String) : []
  const [typed, setTyped] = useState<string | null>(null)

  return (
    <FieldFrame props={props} field={field}>
      <OutlinedInput
        fullWidth
        multiline
        minRows={props.minRows ?? 3}
        maxRows={props.maxRows}
        id={field.id}
        name={props.name}
        value={typed ?? kept.join('\n')}
        onChange={(event) => {
          setTyped(event.target.value)
          field.set(event.target.value.split('\n').filter((line) => line.trim() !== ''))
        }}
        onBlur={() => {
          setTyped(null)
          field.blur()
        }}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder}
        inputProps={inputAttributes(props, field, bare)}
      />
    </FieldFrame>
  )
}
