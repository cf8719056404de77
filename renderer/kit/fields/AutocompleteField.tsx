import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { matchesFolded } from '../../../shared/text/fold.ts'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { type FieldProps, useField } from './useField.ts'

export interface AutocompleteFieldProps extends FieldProps {
  /** Offered, never forced; found without accents. */
  suggestions: readonly string[]
  /** A suggestion was taken (typing alone does not call it): to fill in other fields. */
  onPick?: (suggestion: string) => void
}

/**
 * One line of text with suggestions below. ↓ marks one, Enter takes it; anything else may be typed.
 *
 * @example <AutocompleteField name="unit" label="Đơn vị" suggestions={units} />
 */
export function AutocompleteField(props: AutocompleteFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  return (
    <FieldFrame props={props} field={field}>
      <Autocomplete
        freeSolo
        fullWidth
        disableClearable
        id={field.id}
        options={[...new Set(props.suggestions)]}
        filterOptions={(options, { inputValue }) =>
          options.filter((option) => matchesFolded(option, inputValue)).slice(0, 50)
        }
        value={typeof field.value === 'string' ? field.value : ''}
        inputValue={typeof field.value === 'string' ? field.value : ''}
        onInputChange={(_, text, reason) => {
          if (reason !== 'reset') field.set(text)
        }}
        onChange={(_, picked) => {
          field.set(picked)
          props.onPick?.(picked)
        }}
        onBlur={field.blur}
        disabled={field.disabled}
        renderInput={(params) => (
          <OutlinedInput
            {...params.slotProps.input}
            fullWidth
            inputRef={field.ref}
            error={field.error !== undefined}
            disabled={params.disabled}
            placeholder={props.placeholder}
            autoFocus={field.autoFocus}
            inputProps={{ ...params.slotProps.htmlInput, ...inputAttributes(props, field, bare) }}
          />
        )}
      />
    </FieldFrame>
  )
}
