import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { colours } from '../../app/theme/colours.ts'

export interface YearStepperProps {
  year: number
  last: number
  onChange: (year: number) => void
}

/** The year of the book, turned back and forth like pages. */
export function YearStepper({ year, last, onChange }: YearStepperProps) {
  return (
    <Box
      role="group"
      aria-label="Năm của sổ"
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
