import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import type { AttendanceStatus, Meeting } from '../../../../shared/model/meetings.ts'
import { isComposing } from '../../../foundation/keys.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { NumberField } from '../../../kit/fields/NumberField.tsx'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { AttendeeRow } from './AttendeeRow.tsx'
import { detailOf, recordedFields, statusOfKey, unmarkedPlaces, withStatus } from './attendance.ts'
import { GuestAdder } from './GuestAdder.tsx'
import { QuorumBox } from './QuorumBox.tsx'

/** Who came. One key marks everybody present; then digits mark the exceptions, and ↑ ↓ move between people. */
export function AttendancePane() {
  const { attendees } = useMeetingLists()
  const { getValues, setValue } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const pane = useRef<HTMLDivElement>(null)

  function mark(place: number, status: AttendanceStatus) {
    const person = getValues('attendees')[place]
    if (!person) return
    const next = withStatus(person, status)
    for (const field of recordedFields) {
      setValue(`attendees.${place}.${field}`, next[field], { shouldDirty: true })
    }
  }
  function markAll() {
    for (const place of unmarkedPlaces(getValues('attendees'))) mark(place, 'present')
  }
  const latest = useRef(markAll)
  latest.current = markAll

  useEffect(() => {
    if (readOnly) return
    function press(event: globalThis.KeyboardEvent) {
      if (event.key !== 'F9' || event.ctrlKey || event.altKey || isComposing(event)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [readOnly])

  /** Keys on somebody's status. Listens first: a closed list would open on the arrow keys. */
  function onKey(event: KeyboardEvent) {
    const control = event.target
    if (readOnly || !(control instanceof HTMLElement) || !control.matches('[role=combobox]:not(input)')) return
    if (control.getAttribute('aria-expanded') === 'true' || isComposing(event.nativeEvent)) return
    const place = placeOf(control)
    const status = statusOfKey(event)
    const step = event.altKey ? undefined : { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (place === null || (status === null && step === undefined)) return
    event.preventDefault()
    event.stopPropagation()
    if (status === null) return moveFocus(control, step ?? 0)
    mark(place, status)
    const detail = detailOf(status)
    if (detail) focusSoon(`attendees.${place}.${detail.field}`)
    else moveFocus(control, 1)
  }
  function moveFocus(from: Element, step: number) {
    const controls = [...(pane.current?.querySelectorAll<HTMLElement>(statusControls) ?? [])]
    const target = controls[controls.indexOf(from instanceof HTMLElement ? from : document.body) + step]
    target?.focus()
  }

  const people = attendees.fields.map((attendee, place) => ({ attendee, place }))
  const members = people.filter(({ attendee }) => attendee.role === 'member')
  const guests = people.filter(({ attendee }) => attendee.role === 'guest')

  return (
    <Box ref={pane} data-field="attendees" onKeyDownCapture={onKey} sx={{ px: 2, py: 2, display: 'grid', gap: 2 }}>
      <QuorumBox />
      {!readOnly && (
        <Box>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Button variant="outlined" size="small" onClick={markAll}>
              Tất cả có mặt
            </Button>
            <KeyHint keys="F9" />
          </Box>
          <Box sx={{ mt: 1, fontSize: '0.8125rem', color: colours.inkSoft }}>
            Trên từng người: phím 1 có mặt, 2 muộn, 3 về sớm, 4 người thay, 5 và 6 vắng.
          </Box>
        </Box>
      )}
      <FormModeProvider value={bare}>
        <Group title={`Thành viên (${members.length})`}>
          {members.map(({ attendee, place }) => (
            <AttendeeRow key={attendee.id} place={place} onMark={mark} />
          ))}
        </Group>
        <Group title={`Khách mời (${guests.length})`}>
          {guests.map(({ attendee, place }) => (
            <AttendeeRow key={attendee.id} place={place} onMark={mark} onRemove={() => attendees.remove(place)} />
          ))}
          {!readOnly && <GuestAdder />}
        </Group>
      </FormModeProvider>
      <NumberField name="residentCount" label="Số người dân dự" suffix="người" />
    </Box>
  )
}

const statusControls = '[data-field$=".status"] [role=combobox]'

/** The place of the person whose status a control shows, read from the path of its field. */
function placeOf(control: Element): number | null {
  const path = control.closest('[data-field]')?.getAttribute('data-field') ?? ''
  const place = /^attendees\.(\d+)\.status$/.exec(path)?.[1]
  return place === undefined ? null : Number(place)
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Box component="h2" sx={{ m: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft }}>
        {title}
      </Box>
      {children}
    </Box>
  )
}
