import Box from '@mui/material/Box'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting, MeetingRecord } from '../../../../shared/model/meetings.ts'
import { focusSoon } from '../form/focus.ts'
import { OutcomeTab } from '../outcome/OutcomeTab.tsx'
import { PapersTab } from '../papers/PapersTab.tsx'
import { PlanTab } from '../plan/PlanTab.tsx'
import { RecordTab } from '../record/RecordTab.tsx'
import { itemOfField, type MeetingTab, tabOfField } from './meetingTabs.ts'

interface MeetingPartsProps {
  record: MeetingRecord
  tab: MeetingTab
  onTab: (tab: MeetingTab) => void
  /** The minutes have been closed. */
  onClosed: () => void
  /** Filled in here: opens the tab and the item that hold a field. */
  goTo: RefObject<(path: string) => void>
}

/** The tab in hand, and the item of the agenda in hand, which outlives a change of tab. */
export function MeetingParts({ record, tab, onTab, onClosed, goTo }: MeetingPartsProps) {
  const { control, getValues } = useFormContext<Meeting>()
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const ids = useWatch({ control, name: 'agenda', compute: (rows) => rows.map((row) => row.id) })
  const item = chosen === null || (chosen !== undefined && ids.includes(chosen)) ? chosen : (ids[0] ?? null)

  function open(path: string) {
    onTab(tabOfField(path))
    const wanted = itemOfField(path, getValues())
    if (wanted !== undefined) setChosen(wanted)
  }
  useEffect(() => {
    goTo.current = open
  })
  function show(path: string) {
    open(path)
    focusSoon(path)
  }

  switch (tab) {
    case 'plan':
      return (
        <Scrolling>
          <PlanTab />
        </Scrolling>
      )
    case 'record':
      return <RecordTab item={item} onItem={setChosen} />
    case 'outcome':
      return <OutcomeTab record={record} onGo={show} onClosed={onClosed} />
    case 'papers':
      return (
        <Scrolling>
          <PapersTab record={record} />
        </Scrolling>
      )
  }
}

function Scrolling({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        overflowY: 'auto',
        mx: 'calc(-1 * var(--form-gutter))',
        px: 'var(--form-gutter)',
        py: 3,
      }}
    >
      {children}
    </Box>
  )
}
