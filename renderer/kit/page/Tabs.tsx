import MuiTab from '@mui/material/Tab'
import MuiTabs from '@mui/material/Tabs'
import { colours } from '../../foundation/theme/colours.ts'
import { low } from '../../foundation/theme/sizes.ts'

export interface TabsProps<T extends string> {
  /** In the order of work. `count` stands quietly behind the label. */
  tabs: readonly { value: T; label: string; count?: number }[]
  value: T
  onChange: (value: T) => void
  /** What the tabs divide, for screen readers. */
  label: string
}

/** Tabs in the order of work; arrow keys move between them, Enter or the space bar chooses. */
export function Tabs<T extends string>({ tabs, value, onChange, label }: TabsProps<T>) {
  return (
    <MuiTabs
      value={value}
      onChange={(_, next: T) => onChange(next)}
      aria-label={label}
      sx={{ borderBottom: `1px solid ${colours.hairline}`, mb: 3, [low]: { mb: 1.5 } }}
    >
      {tabs.map((tab) => (
        <MuiTab
          key={tab.value}
          value={tab.value}
          label={tab.count === undefined ? tab.label : `${tab.label} (${tab.count})`}
        />
      ))}
    </MuiTabs>
  )
}
