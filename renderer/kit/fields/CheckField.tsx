import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import { useFormMode } from '../form/formMode.ts'
import { type FieldProps, useField } from './useField.ts'

/**
 * Yes or no; the space bar ticks it.
 *
 * @example <CheckField name="usesParentSeal" label="Dùng con dấu của Ủy ban nhân dân" />
 */
export function CheckField(props: FieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  const box = (
    <Checkbox
      size="small"
      checked={field.value === true}
      onChange={(_, checked) => field.set(checked)}
      onBlur={field.blur}
      disabled={field.disabled}
      slotProps={{ input: { ref: field.ref, 'aria-label': bare ? props.label : undefined } }}
    />
  )
  return (
    <Box
      data-field={props.name}
      data-error={field.error !== undefined}
      sx={{ minHeight: 40, ...(bare ? { display: 'flex', alignItems: 'center' } : {}) }}
    >
      {bare ? box : <FormControlLabel control={box} label={props.label} />}
      {(field.error ?? props.helper) !== undefined && !bare && (
        <FormHelperText error={field.error !== undefined} sx={{ ml: '22px !important', mt: '-4px !important' }}>
          {field.error ?? props.helper}
        </FormHelperText>
      )}
    </Box>
  )
}
