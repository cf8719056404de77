import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import { lazy, Suspense, useRef, useState } from 'react'
import { formatDate, isIsoDate, type MeantYear, parseTypedDate } from '../../../shared/text/dates.ts'
import { useFormMode } from '../form/formMode.ts'
import { useProgram } from '../program/program.ts'
import { FieldFrame, inputAttributes } from './FieldFrame.tsx'
import { TypedInput } from './TypedInput.tsx'
import { type FieldProps, useField } from './useField.ts'

const CalendarPopover = lazy(() => import('./CalendarPopover.tsx'))

export interface DateFieldProps extends FieldProps {
  /** The form keeps null for an empty field; otherwise ''. */
  nullable?: boolean
  /** The year that is meant where only day and month are typed; this year unless told. */
  meant?: MeantYear
}

/**
 * A day. Typed freely (`9/8/26`, `090826`, `9/8`), shown as `09/08/2026`, kept as `2026-08-09`. What cannot be read
 * stays as typed and gets the schema's error. F4 or Alt+↓ opens the calendar.
 *
 * @example <DateField name="from" label="Từ ngày" required />
 */
export function DateField(props: DateFieldProps) {
  const field = useField(props)
  const { bare } = useFormMode()
  const { today } = useProgram()
  const anchor = useRef<HTMLDivElement>(null)
  const [calendar, setCalendar] = useState(false)
  const text = typeof field.value === 'string' ? field.value : ''
  const empty = props.nullable ? null : ''

  return (
    <FieldFrame props={props} field={field}>
      <TypedInput
        fullWidth
        ref={anchor}
        id={field.id}
        name={props.name}
        shown={isIsoDate(text) ? formatDate(text) : text}
        onTyped={(typed) => field.set(typed === '' ? empty : (parseTypedDate(typed, today, props.meant) ?? typed))}
        onRead={(typed) => {
          field.set(typed.trim() === '' ? empty : (parseTypedDate(typed, today, props.meant) ?? typed))
          field.blur()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'F4' && !(event.altKey && event.key === 'ArrowDown')) return
          event.preventDefault()
          setCalendar(true)
        }}
        inputRef={field.ref}
        error={field.error !== undefined}
        disabled={field.disabled}
        placeholder={props.placeholder ?? (bare ? undefined : 'ngày/tháng/năm')}
        autoFocus={field.autoFocus}
        endAdornment={
          field.disabled ? undefined : (
            <InputAdornment position="end">
              <IconButton size="small" tabIndex={-1} aria-label="Chọn trên lịch" onClick={() => setCalendar(true)}>
                <CalendarMonthOutlined fontSize="small" />
              </IconButton>
            </InputAdornment>
          )
        }
        sx={{ pr: 0.5, '& .MuiInputAdornment-root': { ml: 0 }, '& input': { pr: 0 } }}
        inputProps={inputAttributes(props, field, bare)}
      />
      {calendar && (
        <Suspense>
          <CalendarPopover
            anchor={anchor.current}
            value={isIsoDate(text) ? text : null}
            today={today}
            onPick={(day) => {
              field.set(day)
              setCalendar(false)
            }}
            onClose={() => setCalendar(false)}
          />
        </Suspense>
      )}
    </FieldFrame>
  )
}
