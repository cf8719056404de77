import Box from '@mui/material/Box'
import { type ReactNode, useEffect, useRef } from 'react'
import { isComposing } from '../../../foundation/keys.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { narrowerThan, place } from '../../../foundation/theme/sizes.ts'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { AgendaPane } from './AgendaPane.tsx'
import { AttendancePane } from './AttendancePane.tsx'
import { WritingPane } from './WritingPane.tsx'

interface RecordTabProps {
  /** Id of the item in hand; null: what stands outside the agenda. */
  item: string | null
  onItem: (item: string | null) => void
}

/**
 * Ghi biên bản: left the agenda, middle the writing, right attendance. Each scrolls by itself; F6 goes round. Without
 * room for three columns attendance stands under the agenda.
 */
export function RecordTab({ item, onItem }: RecordTabProps) {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || isComposing(event)) return
      event.preventDefault()
      if (box.current) focusNextPane(box.current, event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  return (
    <Box
      ref={box}
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplate: '"agenda writing attendance" minmax(0, 1fr) / 224px minmax(0, 1fr) 316px',
        [narrowerThan(960)]: {
          gridTemplate: '"agenda writing" minmax(0, 2fr) "attendance writing" minmax(0, 3fr) / 300px minmax(0, 1fr)',
        },
        mx: 'calc(-1 * var(--form-gutter))',
      }}
    >
      <Pane label="Nội dung" area="agenda">
        <AgendaPane item={item} onItem={onItem} />
      </Pane>
      <Pane label="Phần ghi" area="writing">
        <WritingPane key={item ?? 'outside'} item={item} />
      </Pane>
      <Pane label="Điểm danh" area="attendance">
        <AttendancePane />
      </Pane>
    </Box>
  )
}

interface PaneProps {
  label: string
  area: 'agenda' | 'writing' | 'attendance'
  children: ReactNode
}

function Pane({ label, area, children }: PaneProps) {
  const { readOnly } = useFormMode()
  return (
    <Box
      component="section"
      aria-label={label}
      data-pane
      // Closed minutes have nothing else that takes the keys that scroll.
      tabIndex={readOnly ? 0 : undefined}
      sx={{
        ...place,
        gridArea: area,
        minHeight: 0,
        minWidth: 0,
        overflowY: 'auto',
        overflowX: 'hidden',
        ...(area === 'attendance' && {
          [narrowerThan(960)]: { borderTop: `1px solid ${colours.hairline}` },
        }),
        ...(area === 'writing' && {
          backgroundColor: colours.sheet,
          borderLeft: `1px solid ${colours.hairline}`,
          borderRight: `1px solid ${colours.hairline}`,
        }),
      }}
    >
      {children}
    </Box>
  )
}

/** The pane after (or before) the one with the focus; in it the marked row, else the first thing that takes keys. */
function focusNextPane(box: HTMLElement, step: 1 | -1): void {
  const panes = [...box.querySelectorAll<HTMLElement>('[data-pane]')]
  const now = panes.findIndex((pane) => pane.contains(document.activeElement))
  const pane = panes[(now + step + panes.length) % panes.length]
  const wanted = '[aria-current=true], input:not([disabled]), textarea:not([disabled]), [role=combobox], button'
  pane?.querySelector<HTMLElement>(wanted)?.focus()
}
