import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { type Period, type PeriodKind, periodKindLabels, periodKindSchema } from '../../../shared/model/periods.ts'
import { type IsoDate, yearOf } from '../../../shared/text/dates.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { YearStepper } from '../../kit/page/YearStepper.tsx'
import { FilterChoice } from '../../kit/table/FilterChoice.tsx'
import { partChoices, periodOfKind, startedPeriod } from './periodChoice.ts'

const kinds = periodKindSchema.options.map((value) => ({ value, label: periodKindLabels[value] }))

export interface PeriodBarProps {
  period: Period
  today: IsoDate
  onChange: (period: Period) => void
}

/** The period in hand: its kind, its year, and which part of the year. */
export function PeriodBar({ period, today, onChange }: PeriodBarProps) {
  const { kind, year, part } = period
  const parts = partChoices(kind, year, today)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      <FilterChoice<PeriodKind>
        label="Kỳ báo cáo"
        choices={kinds}
        value={kind}
        onChange={(to) => onChange(periodOfKind(to, year, today))}
      />
      {parts.length > 0 && (
        <Select
          value={part}
          onChange={(event) => onChange({ kind, year, part: Number(event.target.value) })}
          SelectDisplayProps={{ 'aria-label': periodKindLabels[kind] }}
          sx={{ width: 148 }}
        >
          {parts.map(({ part: value, label, notBefore }) => (
            <MenuItem key={value} value={value} disabled={notBefore !== ''} sx={notStartedLook}>
              {label}
              {notBefore !== '' && <Box component="span">{notBefore}</Box>}
            </MenuItem>
          ))}
        </Select>
      )}
      <YearStepper
        label="Năm báo cáo"
        year={year}
        last={yearOf(today)}
        onChange={(to) => onChange(startedPeriod({ kind, year: to, part }, today))}
      />
    </Box>
  )
}

/** The reason stands at the end of its line, and both stay readable. */
const notStartedLook = {
  justifyContent: 'space-between',
  gap: 3,
  '&.Mui-disabled': { opacity: 1, color: colours.inkSoft },
  '& > span:not(.MuiTouchRipple-root)': { fontSize: '0.8125rem' },
} as const
