import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { colours } from '../../foundation/theme/colours.ts'

export interface FilterChoiceProps<T extends string> {
  /** What is chosen, for screen readers: `Thành viên nào`. */
  label: string
  choices: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
}

/**
 * Two or three ways to see a list, all in sight, one always chosen.
 *
 * @example <FilterChoice label="Thành viên nào" choices={[…]} value={shown} onChange={setShown} />
 */
export function FilterChoice<T extends string>({ label, choices, value, onChange }: FilterChoiceProps<T>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, next: T | null) => {
        if (next !== null) onChange(next)
      }}
      sx={{ flexShrink: 0, height: 40 }}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          value={choice.value}
          sx={{
            px: 1.75,
            borderColor: colours.fieldLine,
            backgroundColor: colours.sheet,
            color: colours.ink,
            textTransform: 'none',
            fontSize: '0.9375rem',
            fontWeight: 400,
            whiteSpace: 'nowrap',
            '&.Mui-selected, &.Mui-selected:hover': {
              backgroundColor: colours.navyWash,
              color: colours.navy,
              fontWeight: 600,
            },
          }}
        >
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
