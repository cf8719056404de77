import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { v7 } from 'uuid'
import type { Report, ReportRecord, ReportSection } from '../../../../shared/model/reports.ts'
import { client } from '../../../foundation/client/client.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { focusPath } from '../../../kit/form/fieldFocus.ts'
import { useFormActions } from '../../../kit/form/formActions.ts'
import { useSave } from '../../../kit/save/useSave.ts'
import { placeBeside, placeOfNew, placeToWrite, type RecordParagraph } from './reportForm.ts'

/** What something outside of the form leads to: a paragraph, or a section in which there is something to be written. */
export type LedTo = { readonly paragraphId: string } | { readonly section: ReportSection }

/** What can be done with the paragraphs of the report in the form; places count over the whole report. */
export interface Paragraphs {
  readonly rows: readonly { readonly id: string; readonly section: ReportSection }[]
  /** As they are stored, by id; undefined for one just added. */
  readonly stored: ReadonlyMap<string, RecordParagraph>
  add: (section: ReportSection) => void
  /** Behind the paragraph that has the focus; nothing where none has it. */
  addBehindFocus: () => void
  /** The focus goes with the paragraph. */
  move: (place: number, direction: 'up' | 'down') => void
  /** Takes an own paragraph out, or empties one of the program's: then it is not in the paper. */
  remove: (place: number) => Promise<void>
  /** Puts the program's text of today in. */
  takeComposed: (place: number) => void
  /** The words of a paragraph stay as they are, whatever the figures say now; what else was typed is saved with it. */
  keepWords: (place: number) => Promise<void>
}

/**
 * @param box holds the fields on the page
 * @param led what to bring into sight; another object leads there again. In a section it is the first empty field, or
 *   the button that adds one
 */
export function useParagraphs(record: ReportRecord, box: RefObject<HTMLElement | null>, led: LedTo | null): Paragraphs {
  const { control, getValues, setValue } = useFormContext<Report>()
  const { fields, insert, move, remove } = useFieldArray({ control, name: 'paragraphs', keyName: 'rowKey' })
  const stored = useMemo(() => new Map(record.paragraphs.map((one) => [one.id, one])), [record])
  const confirm = useConfirm()
  const { saveChanges, showProblem } = useFormActions()
  const keep = useSave(client.reports.keepWords)
  const wanted = useRef<number | null>(null)

  useEffect(() => {
    if (led === null) return
    const paragraphs = getValues('paragraphs')
    const place =
      'section' in led
        ? placeToWrite(paragraphs, led.section)
        : paragraphs.findIndex(({ id }) => id === led.paragraphId)
    if (place !== null && place >= 0) wanted.current = place
    // A field that nobody asked for would have to be saved or given up on leaving: the button that adds it is near
    // enough.
    else if ('section' in led) focusAdding(box.current, led.section)
  }, [led, getValues, box])

  // A paragraph just added, moved or led to is drawn a moment later.
  useEffect(() => {
    if (wanted.current === null || !box.current) return
    if (focusPath(box.current, `paragraphs.${wanted.current}.text`)) wanted.current = null
  })

  function addAt(place: number, section: ReportSection) {
    wanted.current = place
    insert(place, { id: v7(), section, text: '' }, { shouldFocus: false })
  }

  return {
    rows: fields,
    stored,
    add: (section) => addAt(placeOfNew(getValues('paragraphs'), section), section),
    addBehindFocus() {
      const place = placeInHand()
      const section = place === null ? undefined : getValues('paragraphs')[place]?.section
      if (place !== null && section !== undefined) addAt(place + 1, section)
    },
    move(place, direction) {
      const to = placeBeside(getValues('paragraphs'), place, direction)
      if (to === null) return
      if (placeInHand() === place) wanted.current = to
      move(place, to)
    },
    async remove(place) {
      const row = getValues('paragraphs')[place]
      if (!row) return
      if (stored.get(row.id)?.fromRecords) return setText(place, '')
      if (row.text.trim() !== '' && !(await confirm({ title: 'Bỏ đoạn này?', confirm: 'Bỏ đoạn', danger: true })))
        return
      remove(place)
    },
    async keepWords(place) {
      const paragraphId = getValues('paragraphs')[place]?.id
      const revision = await saveChanges()
      if (paragraphId === undefined || revision === null) return
      await keep.mutateAsync({ id: record.id, revision, paragraphId }).catch(showProblem)
    },
    takeComposed: (place) => setText(place, stored.get(getValues('paragraphs')[place]?.id ?? '')?.composed ?? ''),
  }

  function setText(place: number, text: string) {
    setValue(`paragraphs.${place}.text`, text, { shouldDirty: true })
  }
}

/** Marks the button that adds a paragraph to a section. */
export const addsTo = 'data-adds-to'

function focusAdding(box: HTMLElement | null, section: ReportSection): void {
  const button = box?.querySelector<HTMLElement>(`[${addsTo}="${section}"]`)
  button?.scrollIntoView({ block: 'center' })
  button?.focus()
}

/** Place of the paragraph that has the focus. */
function placeInHand(): number | null {
  const path = document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? ''
  const match = /^paragraphs\.(\d+)\./.exec(path)
  return match ? Number(match[1]) : null
}
