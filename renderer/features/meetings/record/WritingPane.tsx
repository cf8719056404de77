import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { meetingDay } from '../../../../shared/model/meetingDay.ts'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { personName } from '../../../../shared/text/personName.ts'
import { narrowerThan } from '../../../foundation/theme/sizes.ts'
import { DateTimeField } from '../../../kit/fields/DateTimeField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { SpeakerField } from '../people/SpeakerField.tsx'
import { usePeopleOfMeeting } from '../people/usePeopleOfMeeting.ts'
import { ContributionList } from './ContributionList.tsx'
import { VoteList } from './VoteList.tsx'

/** The writing: real times, then the item in hand with what was presented, said and voted. */
export function WritingPane({ item }: { item: string | null }) {
  const { control } = useFormContext<Meeting>()
  const [actualStart, plannedStart] = useWatch({ control, name: ['actualStart', 'plannedStart'] })
  const index = useWatch({ control, name: 'agenda', compute: (rows) => rows.findIndex((row) => row.id === item) })
  const day = meetingDay({ actualStart, plannedStart })

  return (
    <Box sx={{ px: 3, py: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 232px), 1fr))', gap: 2 }}>
        <DateTimeField
          name="actualStart"
          label="Bắt đầu thực tế"
          meant="past"
          nullable
          required
          defaultDay={plannedStart.slice(0, 10)}
        />
        <DateTimeField name="actualEnd" label="Kết thúc thực tế" meant="past" nullable required defaultDay={day} />
      </Box>
      {index >= 0 && <ItemFields key={item} index={index} />}
      <ContributionList key={`contributions-${item}`} item={item} />
      <VoteList key={`votes-${item}`} item={item} />
    </Box>
  )
}

function ItemFields({ index }: { index: number }) {
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const people = usePeopleOfMeeting()
  return (
    <FormModeProvider value={bare}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) 190px',
            alignItems: 'start',
            gap: 1,
            [narrowerThan(560)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          <Box sx={{ '& textarea': { fontWeight: 600 } }}>
            <TextField
              name={`agenda.${index}.title`}
              label="Tên nội dung"
              placeholder="Tên nội dung"
              line
              minRows={1}
            />
          </Box>
          <SpeakerField
            name={`agenda.${index}.presenter`}
            label="Người trình bày"
            placeholder="Người trình bày"
            people={people}
            write={personName}
          />
        </Box>
        <TextField
          name={`agenda.${index}.summary`}
          label="Tóm tắt phần trình bày"
          placeholder="Tóm tắt phần trình bày"
          minRows={3}
        />
      </Box>
    </FormModeProvider>
  )
}
