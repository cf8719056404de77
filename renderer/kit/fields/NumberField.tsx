import InputAdornment from '@mui/material/InputAdornment'
import { formatNumber } from '../../../shared/text/numbers.ts'
import { useFormMode } from '../form/formMode.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { TypedInput } from './TypedInput.tsx'
import { parseTypedNumber } from './typedNumber.ts'
import { type FieldProps, useField } from './useField.ts'

export interface NumberFieldProps extends FieldProps {
  /** Allows `0,3`; without it whole numbers only. */
  decimals?: boolean
  /** A year is written without dots: `2026`. */
  plain?: boolean
  /** A word behind the number: `hộ`. */
  suffix?: string
}

/**
 * A number, shown as `1.234`; the form keeps a number, or null when empty.
 *
 * @example <NumberField name="households" label="Số hộ" suffix="hộ" />
 */
export function NumberField(props: NumberFieldProps) {
  const { decimals = false, plain = false } = props
  const field = useField(props, (value) => write(value, plain))
  const { bare } = useFormMode()
  const read = (typed: string) => (typed.trim() === '' ? null : (parseTypedNumber(typed, decimals) ?? typed))

  return (
    <FieldFrame props={props} field={field}>
      <TypedInput
        fullWidth
        id={field.id}
        name={props.name}
        shown={write(field.value, plain)}
        onTyped={(typed) => field.set(read(typed))}
        onRead={(typed) => {
          field.set(read(typed))
          field.blur()
        }}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder}
        autoFocus={field.autoFocus}
        endAdornment={props.suffix ? <InputAdornment position="end">{props.suffix}</InputAdornment> : undefined}
        inputProps={{
          ...inputAttributes(props, field, bare),
          inputMode: decimals ? 'decimal' : 'numeric',
          style: { fontVariantNumeric: 'tabular-nums', textAlign: bare || props.suffix ? 'right' : 'left' },
        }}
      />
    </FieldFrame>
  )
}

/** Whole đồng, shown as `760.000 đồng`. */
export function MoneyField(props: FieldProps) {
  return <NumberField {...props} suffix="đồng" />
}

function write(value: unknown, plain: boolean): string {
  if (typeof value === 'number') return plain ? String(value) : formatExact(value)
  return typeof value === 'string' ? value : ''
}

/** `formatNumber` rounds to two decimals; a field must show all that it keeps. */
function formatExact(value: number): string {
  if (Number.isInteger(value)) return formatNumber(value)
  const [whole = '', rest = ''] = String(value).split('.')
  return `${formatNumber(Number(whole))},${rest}`
}
