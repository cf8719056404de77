import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { colours } from '../../foundation/theme/colours.ts'

export interface YearStepperProps {
  /** What the year is of, for screen readers: `Năm của sổ`. */
  label: string
  year: number
  last: number
  onChange: (year: number) => void
}

/**
 * A year, turned back and forth like the pages of a book.
 *
 * @example <YearStepper label="Năm của sổ" year={year} last={thisYear} onChange={setYear} />
 */
export function YearStepper({ label, year, last, onChange }: YearStepperProps) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        border: `1px solid ${colours.fieldLine}`,
        borderRadius: 1,
        backgroundColor: colours.sheet,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <IconButton size="small" aria-label={`Năm ${year - 1}`} onClick={() => onChange(year - 1)}>
        <ChevronLeft fontSize="small" />
      </IconButton>
      <Box aria-live="polite" sx={{ px: 1, fontWeight: 600, lineHeight: '34px' }}>
        Năm {year}
      </Box>
      <IconButton
        size="small"
        aria-label={`Năm ${year + 1}`}
        disabled={year >= last}
        onClick={() => onChange(year + 1)}
      >
        <ChevronRight fontSize="small" />
      </IconButton>
    </Box>
  )
}
