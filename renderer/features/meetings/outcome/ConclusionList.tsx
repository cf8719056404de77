import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useCallback, useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { useAddLine } from '../form/addLine.ts'
import { blankConclusion, blankTask } from '../form/blankRows.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { RowTools } from '../form/RowTools.tsx'
import { useRowMoves } from '../form/useRowMoves.ts'

/** Conclusions in their order. Ctrl+Enter adds the next one, or the next task where a task is in hand. */
export function ConclusionList() {
  const { conclusions, tasks } = useMeetingLists()
  const { getValues, setValue } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const { moveRow, rowKeys } = useRowMoves({
    name: 'conclusions',
    rows: () => getValues('conclusions'),
    move: conclusions.move,
  })

  const { append } = conclusions
  const add = useCallback(() => {
    const all = getValues('conclusions')
    const isFree = all.at(-1)?.content.trim() === ''
    if (!isFree) append(blankConclusion(), { shouldFocus: false })
    focusSoon(`conclusions.${isFree ? all.length - 1 : all.length}.content`)
  }, [append, getValues])

  const { append: appendTask } = tasks
  const addByKey = useCallback(() => {
    const inTasks = document.activeElement?.closest('[data-field^="tasks"]')
    if (!inTasks) return add()
    appendTask(blankTask(null), { shouldFocus: false })
    focusSoon(`tasks.${getValues('tasks').length - 1}.content`)
  }, [add, appendTask, getValues])
  useAddLine(addByKey)

  function remove(index: number) {
    const removed = getValues('conclusions')[index]
    for (const [place, task] of getValues('tasks').entries()) {
      if (task.conclusionId === removed?.id) setValue(`tasks.${place}.conclusionId`, null, { shouldDirty: true })
    }
    conclusions.remove(index)
  }

  return (
    <FormSection title="Kết luận">
      <FormModeProvider value={bare}>
        {conclusions.fields.map((conclusion, index) => (
          <Box
            key={conclusion.id}
            data-field={`conclusions.${index}`}
            onKeyDown={rowKeys(index)}
            sx={{ display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr) auto', columnGap: 1, pb: 1 }}
          >
            <Box sx={{ lineHeight: '40px', color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>
              {index + 1}.
            </Box>
            <TextField name={`conclusions.${index}.content`} label={`Kết luận ${index + 1}`} minRows={1} />
            <RowTools
              rowLabel={`kết luận ${index + 1}`}
              onMove={(direction) => moveRow(index, direction)}
              onRemove={() => remove(index)}
            />
          </Box>
        ))}
      </FormModeProvider>
      {conclusions.fields.length === 0 && (
        <Box sx={{ color: colours.inkSoft, pb: 1 }}>
          {readOnly ? 'Không có kết luận.' : 'Mỗi kết luận của người chủ trì là một dòng.'}
        </Box>
      )}
      {!readOnly && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ ml: -1 }}>
            Thêm kết luận
          </Button>
          <KeyHint keys="Ctrl+Enter" />
        </Box>
      )}
    </FormSection>
  )
}
