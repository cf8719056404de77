import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { FieldFrame } from './FieldFrame.tsx'
import { labelIn } from './options.ts'
import type { SelectFieldProps } from './SelectField.tsx'
import { useField } from './useField.ts'

/**
 * Two or three choices, all in sight; the arrow keys move between them.
 *
 * @example
 * const honorifics = [{ value: 'ông', label: 'Ông' }, { value: 'bà', label: 'Bà' }]
 * <RadioField name="honorific" label="Xưng hô" required options={honorifics} />
 */
export function RadioField(props: SelectFieldProps) {
  const field = useField(props, (value) => labelIn(props.options, value))
  return (
    <FieldFrame props={props} field={field}>
      <RadioGroup
        row
        value={typeof field.value === 'string' ? field.value : ''}
        onChange={(_, value) => field.set(value)}
        onBlur={field.blur}
        aria-labelledby={`${field.id}-label`}
        sx={{ minHeight: 40, alignItems: 'center' }}
      >
        {props.options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={field.disabled}
            control={<Radio size="small" />}
            sx={{ ml: '-7px' }}
          />
        ))}
      </RadioGroup>
    </FieldFrame>
  )
}
