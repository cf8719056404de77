import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { labelIn, type Option } from './options.ts'
import { type FieldProps, useField } from './useField.ts'

export interface SelectFieldProps extends FieldProps {
  options: readonly Option[]
  /** The words for null, which then can be chosen: `Không có`. */
  emptyLabel?: string
}

/**
 * One of a few choices. The space bar or an arrow opens it; typing the first letters finds a choice.
 *
 * @example <SelectField name="kind" label="Loại cuộc họp" required options={optionsOf(meetingKindLabels)} />
 */
export function SelectField(props: SelectFieldProps) {
  const field = useField(props, (value) => labelIn(props.options, value))
  const { bare } = useFormMode()
  const value = typeof field.value === 'string' ? field.value : ''
  const known = value === '' || props.options.some((option) => option.value === value)
  return (
    <FieldFrame props={props} field={field}>
      <Select
        fullWidth
        displayEmpty
        value={known ? value : ''}
        onChange={(event) => field.set(event.target.value === '' ? null : event.target.value)}
        onBlur={field.blur}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        autoFocus={field.autoFocus}
        SelectDisplayProps={{
          id: field.id,
          'aria-label': bare ? props.label : undefined,
          'aria-labelledby': bare ? undefined : `${field.id}-label ${field.id}`,
          'aria-describedby': field.error !== undefined || props.helper ? `${field.id}-below` : undefined,
        }}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: 360 } } } }}
      >
        {(props.emptyLabel !== undefined || value === '') && (
          <MenuItem value="" disabled={props.emptyLabel === undefined} sx={{ color: 'text.secondary' }}>
            {props.emptyLabel ?? props.placeholder ?? 'Chọn'}
          </MenuItem>
        )}
        {props.options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        ))}
      </Select>
    </FieldFrame>
  )
}
