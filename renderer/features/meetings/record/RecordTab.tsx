import Box from '@mui/material/Box'
import { type ReactNode, useEffect, useRef } from 'react'
import { isComposing } from '../../../app/keys.ts'
import { colours } from '../../../app/theme/colours.ts'
import { AgendaPane } from './AgendaPane.tsx'
import { AttendancePane } from './AttendancePane.tsx'
import { WritingPane } from './WritingPane.tsx'

interface RecordTabProps {
  /** Id of the item in hand; null: what stands outside the agenda. */
  item: string | null
  onItem: (item: string | null) => void
}

/** Ghi biên bản: left the agenda, middle the writing, right attendance. Each scrolls by itself; F6 goes round. */
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
        gridTemplateColumns: '224px minmax(0, 1fr) 316px',
        mx: 'calc(-1 * var(--form-gutter))',
      }}
    >
      <Pane label="Nội dung">
        <AgendaPane item={item} onItem={onItem} />
      </Pane>
      <Pane label="Phần ghi" middle>
        <WritingPane key={item ?? 'outside'} item={item} />
      </Pane>
      <Pane label="Điểm danh">
        <AttendancePane />
      </Pane>
    </Box>
  )
}

function Pane({ label, middle = false, children }: { label: string; middle?: boolean; children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={label}
      data-pane
      sx={{
        minHeight: 0,
        minWidth: 0,
        overflowY: 'auto',
        overflowX: 'hidden',
        ...(middle && {
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
