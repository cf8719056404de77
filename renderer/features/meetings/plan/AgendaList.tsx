import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type KeyboardEvent, useCallback, useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { personName } from '../../../../shared/text/personName.ts'
import { isComposing } from '../../../foundation/keys.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { NumberField } from '../../../kit/fields/NumberField.tsx'
import { focusNeighbour } from '../../../kit/form/fieldFocus.ts'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { useAddLine } from '../form/addLine.ts'
import { blankItem } from '../form/blankRows.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { RowTools } from '../form/RowTools.tsx'
import { useRemoveItem } from '../form/useRemoveItem.ts'
import { useRowMoves } from '../form/useRowMoves.ts'
import { SpeakerField } from '../people/SpeakerField.tsx'
import { usePeopleOfMeeting } from '../people/usePeopleOfMeeting.ts'

const grid = {
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr) 220px 84px 92px',
  columnGap: 1,
  alignItems: 'start',
}

/** The agenda in its order. Enter behind a title goes to the next one, and makes it at the end of the list. */
export function AgendaList() {
  const { agenda } = useMeetingLists()
  const { getValues } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const people = usePeopleOfMeeting()
  const removeItem = useRemoveItem()
  const { moveRow, rowKeys } = useRowMoves({ name: 'agenda', rows: () => getValues('agenda'), move: agenda.move })

  const { append } = agenda
  const add = useCallback(() => {
    const items = getValues('agenda')
    const last = items.length - 1
    const isFree = items[last]?.title.trim() === ''
    if (!isFree) append(blankItem(), { shouldFocus: false })
    focusSoon(`agenda.${isFree ? last : items.length}.title`)
  }, [append, getValues])
  useAddLine(add)

  function onTitleKey(event: KeyboardEvent<HTMLElement>, index: number) {
    const { key, ctrlKey, altKey, shiftKey, nativeEvent, target, currentTarget } = event
    if (key !== 'Enter' || ctrlKey || altKey || isComposing(nativeEvent)) return
    event.preventDefault()
    const form = currentTarget.closest('form')
    const items = getValues('agenda')
    if (shiftKey && form && target instanceof Element) focusNeighbour(form, target, 'previous')
    else if (index < items.length - 1) focusSoon(`agenda.${index + 1}.title`)
    else if (items[index]?.title.trim() !== '') add()
    else if (form && target instanceof Element) focusNeighbour(form, target, 'next')
  }

  return (
    <Box sx={{ maxWidth: 824 }} data-field="agenda">
      {agenda.fields.length > 0 && (
        <Box sx={{ ...grid, pb: 0.5, fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft }}>
          <span />
          <span>Nội dung</span>
          <span>Người trình bày</span>
          <span>Số phút</span>
        </Box>
      )}
      <FormModeProvider value={bare}>
        {agenda.fields.map((item, index) => (
          <Box
            key={item.id}
            onKeyDown={rowKeys(index)}
            sx={{ ...grid, py: 0.75, borderTop: `1px solid ${colours.hairline}` }}
          >
            <Box sx={{ lineHeight: '40px', color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>
              {index + 1}.
            </Box>
            <Box data-own-enter onKeyDown={(event) => onTitleKey(event, index)}>
              <LineField name={`agenda.${index}.title`} label={`Nội dung ${index + 1}`} />
            </Box>
            <SpeakerField
              name={`agenda.${index}.presenter`}
              label={`Người trình bày nội dung ${index + 1}`}
              people={people}
              write={personName}
            />
            <NumberField name={`agenda.${index}.minutes`} label={`Số phút nội dung ${index + 1}`} />
            <RowTools
              rowLabel={`nội dung ${index + 1}`}
              onMove={(direction) => moveRow(index, direction)}
              onRemove={() => void removeItem(index)}
            />
          </Box>
        ))}
      </FormModeProvider>
      {readOnly ? (
        agenda.fields.length === 0 && <Box sx={{ color: colours.inkSoft }}>Không có nội dung nào.</Box>
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mt: 0.5 }}>
          <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ ml: -1 }}>
            Thêm nội dung
          </Button>
          {agenda.fields.length > 0 && (
            <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft, display: 'flex', gap: 0.75 }}>
              <KeyHint keys="Enter" /> nội dung tiếp theo <KeyHint keys="Alt+↑/↓" /> đổi thứ tự
            </Box>
          )}
        </Box>
      )}
    </Box>
  )
}
