import Checkbox from '@mui/material/Checkbox'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame } from './FieldFrame.tsx'
import type { Option } from './options.ts'
import { type FieldProps, useField } from './useField.ts'

/** The words of the choices taken, in the order of the list: `Cá nhân, tập thể`. */
function labelsIn(options: readonly Option[], values: unknown): string {
  const taken = options.filter(({ value }) => isTaken(values, value))
  return capitalizeFirst(taken.map(({ label }) => label.toLocaleLowerCase('vi')).join(', '))
}

/**
 * Several of a few choices. The space bar or an arrow opens it, Enter takes a choice or lets it go, Esc closes it. The
 * form keeps a list, in the order of the choices.
 *
 * @example <ChoicesField name="recipients" label="Tặng cho" options={optionsOf(recipientLabels)} />
 */
export function ChoicesField(props: FieldProps & { options: readonly Option[] }) {
  const say = (values: unknown) => labelsIn(props.options, values)
  const field = useField(props, say)
  const { bare } = useFormMode()
  const taken = props.options.map(({ value }) => value).filter((value) => isTaken(field.value, value))
  return (
    <FieldFrame props={props} field={field}>
      <Select
        fullWidth
        multiple
        displayEmpty
        value={taken}
        renderValue={(values) => say(values) || (props.placeholder ?? 'Chọn')}
        onChange={({ target }) =>
          field.set(props.options.map(({ value }) => value).filter((value) => isTaken(target.value, value)))
        }
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
        {props.options.map(({ value, label }) => (
          <MenuItem key={value} value={value} sx={{ py: 0 }}>
            <Checkbox size="small" checked={taken.includes(value)} tabIndex={-1} disableRipple sx={{ ml: -1 }} />
            <ListItemText primary={label} />
          </MenuItem>
        ))}
      </Select>
    </FieldFrame>
  )
}

function isTaken(values: unknown, value: string): boolean {
  return Array.isArray(values) && values.includes(value)
}
