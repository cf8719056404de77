import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import { matchesFolded } from '../../../shared/text/fold.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { type FieldProps, useField } from './useField.ts'

export interface PickOption {
  readonly id: string
  readonly label: string
  /** A quiet second line: post, day. */
  readonly detail?: string
}

export interface PickFieldProps extends FieldProps {
  options: readonly PickOption[]
  onPick?: (option: PickOption | null) => void
}

/**
 * One record out of many, found by typing without accents. The form keeps its id, or null.
 *
 * @example
 * <PickField name="meetingId" label="Cuộc họp xét" options={meetings.map(({ id, title }) => ({ id, label: title }))} />
 */
export function PickField(props: PickFieldProps) {
  const field = useField(props, (id) => props.options.find((option) => option.id === id)?.label ?? '')
  const { bare } = useFormMode()
  const chosen = props.options.find((option) => option.id === field.value) ?? null
  return (
    <FieldFrame props={props} field={field}>
      <Autocomplete
        fullWidth
        autoHighlight
        id={field.id}
        options={props.options}
        value={chosen}
        getOptionLabel={(option) => option.label}
        getOptionKey={(option) => option.id}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        filterOptions={(options, { inputValue }) =>
          options.filter((option) => matchesFolded(`${option.label} ${option.detail ?? ''}`, inputValue)).slice(0, 50)
        }
        noOptionsText="Không tìm thấy"
        onChange={(_, option) => {
          field.set(option?.id ?? null)
          props.onPick?.(option)
        }}
        onBlur={field.blur}
        disabled={field.disabled}
        renderOption={({ key, ...item }, option) => (
          <Box component="li" key={key} {...item} sx={{ display: 'block !important' }}>
            <div>{option.label}</div>
            {option.detail && <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>{option.detail}</Box>}
          </Box>
        )}
        renderInput={(params) => (
          <OutlinedInput
            {...params.slotProps.input}
            fullWidth
            inputRef={field.ref}
            error={field.error !== undefined}
            disabled={params.disabled}
            placeholder={props.placeholder ?? 'Gõ để tìm'}
            autoFocus={field.autoFocus}
            inputProps={{ ...params.slotProps.htmlInput, ...inputAttributes(props, field, bare) }}
          />
        )}
      />
    </FieldFrame>
  )
}
