import Box from '@mui/material/Box'
import { formatDate } from '../../../shared/text/dates.ts'
import { useFormMode } from '../form/formMode.ts'
import { useProgram } from '../program/program.ts'
import type { DateFieldProps } from './DateField.tsx'
import { joinDateTime, splitDateTime } from './dateTimeText.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { TypedInput } from './TypedInput.tsx'
import { useField } from './useField.ts'

export interface DateTimeFieldProps extends DateFieldProps {
  /** The day (ISO) that is taken when only the time is typed. */
  defaultDay?: string | undefined
}

/**
 * A day with a time in two inputs side by side, kept as `2026-08-19T19:30`.
 *
 * @example <DateTimeField name="plannedStart" label="Thời gian bắt đầu" required />
 */
export function DateTimeField(props: DateTimeFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  const { today } = useProgram()
  const text = splitDateTime(typeof field.value === 'string' ? field.value : '')
  const attributes = inputAttributes(props, field, bare)

  function put(part: Partial<typeof text>) {
    const value = joinDateTime({ ...text, ...part }, today, props.meant)
    field.set(value === '' && props.nullable ? null : value)
  }

  function takeUsualDay() {
    if (props.defaultDay && text.time.trim() !== '' && text.date === '') put({ date: formatDate(props.defaultDay) })
  }

  return (
    <FieldFrame props={props} field={field}>
      <Box
        onBlur={(event) => {
          // Only when both inputs are left: a day put in while it is being typed would mix with it.
          if (!event.currentTarget.contains(event.relatedTarget)) takeUsualDay()
        }}
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(84px, 110px) minmax(130px, 1fr)', gap: 1 }}
      >
        <TypedInput
          id={field.id}
          shown={text.time}
          onTyped={(time) => put({ time })}
          onRead={(time) => {
            put({ time })
            field.blur()
          }}
          inputRef={field.ref}
          error={field.error !== undefined}
          disabled={field.disabled}
          placeholder="giờ:phút"
          autoFocus={field.autoFocus}
          inputProps={{ ...attributes, 'aria-label': `${props.label}, giờ` }}
        />
        <TypedInput
          shown={text.date}
          onTyped={(date) => put({ date })}
          onRead={(date) => {
            put({ date })
            field.blur()
          }}
          error={field.error !== undefined}
          disabled={field.disabled}
          placeholder="ngày/tháng/năm"
          inputProps={{ ...attributes, 'aria-label': `${props.label}, ngày` }}
        />
      </Box>
    </FieldFrame>
  )
}
