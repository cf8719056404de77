import Popover from '@mui/material/Popover'
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { viVN } from '@mui/x-date-pickers/locales'
import dayjs from 'dayjs'
import 'dayjs/locale/vi'

interface CalendarPopoverProps {
  anchor: HTMLElement | null
  /** ISO day or null. */
  value: string | null
  today: string
  onPick: (day: string) => void
  onClose: () => void
}

const texts = viVN.components.MuiLocalizationProvider.defaultProps.localeText

/** The calendar behind a date field; fetched only when it is opened. */
export default function CalendarPopover({ anchor, value, today, onPick, onClose }: CalendarPopoverProps) {
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="vi" localeText={texts}>
      <Popover
        open
        anchorEl={anchor}
        onClose={onClose}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Chọn ngày' } }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        transformOrigin={{ vertical: 'top', horizontal: 'left' }}
      >
        <DateCalendar
          autoFocus
          reduceAnimations
          dayOfWeekFormatter={(day) => day.format('dd')}
          slotProps={{ calendarHeader: { format: '[Tháng] M [năm] YYYY' } }}
          value={value ? dayjs(value) : null}
          referenceDate={dayjs(today)}
          onChange={(day, state) => {
            if (day && state === 'finish') onPick(day.format('YYYY-MM-DD'))
          }}
        />
      </Popover>
    </LocalizationProvider>
  )
}
