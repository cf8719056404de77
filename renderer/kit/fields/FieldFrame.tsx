import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { useFormMode } from '../form/formMode.ts'
import type { BoundField, FieldProps } from './useField.ts'

/** Label above, the control, then its error or its helper. Errors are found again by `data-field`. */
export function FieldFrame({ props, field, children }: { props: FieldProps; field: BoundField; children: ReactNode }) {
  const { bare, readOnly } = useFormMode()
  const below = field.error ?? (bare ? undefined : props.helper)
  return (
    <Box data-field={props.name} data-error={field.error !== undefined} sx={{ minWidth: 0 }}>
      {!bare && <FieldLabel htmlFor={field.id} label={props.label} required={readOnly || (props.required ?? false)} />}
      {children}
      {below !== undefined && (
        <FormHelperText
          id={`${field.id}-below`}
          role={field.error ? 'alert' : undefined}
          sx={field.error ? { color: `${colours.redText} !important`, fontWeight: 500 } : undefined}
        >
          {below}
        </FormHelperText>
      )}
    </Box>
  )
}

/** The words above a field. */
export function FieldLabel({ htmlFor, label, required }: { htmlFor: string; label: string; required: boolean }) {
  return (
    <Box
      component="label"
      id={`${htmlFor}-label`}
      htmlFor={htmlFor}
      sx={{ display: 'block', mb: 0.5, fontWeight: 500 }}
    >
      {label}
      {!required && (
        <Box component="span" sx={{ fontWeight: 400, color: colours.inkSoft, fontSize: '0.8125rem' }}>
          {'\u2002không bắt buộc'}
        </Box>
      )}
    </Box>
  )
}

/** Attributes that every text input carries: no browser help, no red waves under Vietnamese. */
export function inputAttributes(props: FieldProps, field: BoundField, bare: boolean) {
  return {
    autoComplete: 'off',
    spellCheck: false,
    'aria-label': bare ? props.label : undefined,
    'aria-required': props.required,
    'aria-describedby': field.error !== undefined || props.helper ? `${field.id}-below` : undefined,
  } as const
}
