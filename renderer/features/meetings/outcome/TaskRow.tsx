import Box from '@mui/material/Box'
import { type ReactNode, useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { narrowerThan } from '../../../foundation/theme/sizes.ts'
import { AutocompleteField } from '../../../kit/fields/AutocompleteField.tsx'
import { DateField } from '../../../kit/fields/DateField.tsx'
import type { Option } from '../../../kit/fields/options.ts'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { RowTools } from '../form/RowTools.tsx'
import type { PersonOption } from '../people/people.ts'
import { SpeakerField } from '../people/SpeakerField.tsx'
import { TaskDone } from './TaskDone.tsx'

interface TaskRowProps {
  index: number
  taskId: string
  /** The minutes are closed: only the mark of completion may still change. */
  closed: boolean
  conclusions: readonly Option[]
  people: readonly PersonOption[]
  units: readonly string[]
  unitOf: (name: string) => string
  onMove: (direction: 'up' | 'down') => void
  onRemove: () => void
}

const fields = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 138px 138px',
  gap: 1,
  alignItems: 'start',
  [narrowerThan(760)]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
}

/** One task on two lines: what, then who, where, until when, and when it was done. */
export function TaskRow(props: TaskRowProps) {
  const { index, closed, conclusions, people, units } = props
  const { getValues, setValue } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const path = `tasks.${index}`

  function fillUnit(name: string) {
    if (getValues(`tasks.${index}.unit`) === '') {
      setValue(`tasks.${index}.unit`, props.unitOf(name), { shouldDirty: true })
    }
  }

  return (
    <Box
      data-field={path}
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr) auto',
        columnGap: 1,
        py: 1.5,
        borderTop: `1px solid ${colours.hairline}`,
      }}
    >
      <Box sx={{ lineHeight: '40px', color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>{index + 1}.</Box>
      <FormModeProvider value={bare}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
          <TextField name={`${path}.content`} label={`Nhiệm vụ ${index + 1}`} placeholder="Việc phải làm" minRows={1} />
          <Box sx={fields}>
            <Captioned text="Người thực hiện">
              <SpeakerField
                name={`${path}.owner`}
                label="Người thực hiện"
                people={people}
                onPick={(person) => fillUnit(person.name)}
              />
            </Captioned>
            <Captioned text="Đơn vị">
              <AutocompleteField name={`${path}.unit`} label="Đơn vị" suggestions={units} />
            </Captioned>
            <Captioned text="Thời hạn">
              <DateField name={`${path}.deadline`} label="Thời hạn" meant="coming" nullable />
            </Captioned>
            <Captioned text="Đã xong ngày">
              {closed ? (
                <TaskDone index={index} taskId={props.taskId} />
              ) : (
                <DateField name={`${path}.doneOn`} label="Đã xong ngày" meant="past" nullable />
              )}
            </Captioned>
          </Box>
          {conclusions.length > 0 && (
            <Captioned text="Theo kết luận">
              <SelectField
                name={`${path}.conclusionId`}
                label="Theo kết luận"
                emptyLabel="Không gắn với kết luận nào"
                options={conclusions}
              />
            </Captioned>
          )}
        </Box>
      </FormModeProvider>
      <RowTools rowLabel={`nhiệm vụ ${index + 1}`} onMove={props.onMove} onRemove={props.onRemove} />
    </Box>
  )
}

/** A small caption; the field itself carries the words for screen readers. */
function Captioned({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box aria-hidden sx={{ fontSize: '0.8125rem', color: colours.inkSoft, mb: 0.25 }}>
        {text}
      </Box>
      {children}
    </Box>
  )
}
