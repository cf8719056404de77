import Box from '@mui/material/Box'
import { useFormContext, useWatch } from 'react-hook-form'
import { type Meeting, opinionTopics } from '../../../../shared/model/meetings.ts'
import { personName } from '../../../../shared/text/personName.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { narrowerThan } from '../../../foundation/theme/sizes.ts'
import { AutocompleteField } from '../../../kit/fields/AutocompleteField.tsx'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { RowTools } from '../form/RowTools.tsx'
import type { PersonOption } from '../people/people.ts'
import { SpeakerField } from '../people/SpeakerField.tsx'
import { defaultReplier } from './defaultReplier.ts'

interface ContributionRowProps {
  /** Place in the form's list. */
  index: number
  /** As it is counted under its item, from 1. */
  number: number
  people: readonly PersonOption[]
  posts: readonly string[]
  onMove: (index: number, direction: 'up' | 'down') => void
  onRemove: (index: number) => void
}

const narrow = narrowerThan(560)

/**
 * One opinion: who, what, the answer given; last, where no key has to pass it, its field for the figures of the year.
 */
export function ContributionRow({ index, number, people, posts, onMove, onRemove }: ContributionRowProps) {
  const { control, getValues, setValue } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const hasReply = useWatch({ control, name: `contributions.${index}.reply`, compute: (reply) => reply !== '' })
  const hasTopic = useWatch({ control, name: `contributions.${index}.topic`, compute: (topic) => topic !== '' })
  const path = `contributions.${index}`

  return (
    <Box
      data-field={path}
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr)',
        columnGap: 1,
        py: 1.5,
        borderTop: `1px solid ${colours.hairline}`,
      }}
    >
      <Box sx={{ lineHeight: '40px', color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>{number}.</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        <Box
          sx={{
            display: 'grid',
            gridTemplate: '"name post tools" auto / minmax(0, 1fr) minmax(0, 1fr) auto',
            gap: 1,
            '& > :nth-of-type(1)': { gridArea: 'name' },
            '& > :nth-of-type(2)': { gridArea: 'post' },
            '& > :nth-of-type(3)': { gridArea: 'tools' },
            [narrow]: { gridTemplate: '"name tools" auto "post post" auto / minmax(0, 1fr) auto' },
          }}
        >
          <SpeakerField
            name={`${path}.speakerName`}
            label="Người phát biểu"
            placeholder="Người phát biểu"
            people={people}
            onPick={(person) => setValue(`contributions.${index}.speakerPost`, person.post, { shouldDirty: true })}
          />
          <AutocompleteField
            name={`${path}.speakerPost`}
            label="Chức vụ hoặc nơi ở"
            placeholder="Chức vụ hoặc nơi ở"
            suggestions={posts}
          />
          <RowTools
            rowLabel={`ý kiến ${number}`}
            onMove={(direction) => onMove(index, direction)}
            onRemove={() => onRemove(index)}
          />
        </Box>
        <TextField name={`${path}.content`} label="Ý kiến" placeholder="Ý kiến" minRows={2} />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) 200px',
            gap: 1,
            alignItems: 'start',
            [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          {!(readOnly && !hasReply) && (
            <>
              <Box sx={{ gridRow: '1 / 3', minWidth: 0, [narrow]: { gridRow: 'auto' } }}>
                <TextField
                  name={`${path}.reply`}
                  label="Trả lời"
                  placeholder="Trả lời tại cuộc họp"
                  minRows={3}
                  onChanged={(reply) => {
                    if (reply === '' || getValues(`contributions.${index}.repliedBy`) !== '') return
                    setValue(`contributions.${index}.repliedBy`, defaultReplier(getValues(), index), {
                      shouldDirty: true,
                    })
                  }}
                />
              </Box>
              <SpeakerField
                name={`${path}.repliedBy`}
                label="Người trả lời"
                placeholder="Người trả lời"
                people={people}
                write={personName}
              />
            </>
          )}
          {!(readOnly && !hasTopic) && (
            <Box sx={{ gridColumn: 2, [narrow]: { gridColumn: 1 } }}>
              <AutocompleteField
                name={`${path}.topic`}
                label="Lĩnh vực"
                placeholder="Lĩnh vực"
                suggestions={opinionTopics}
              />
            </Box>
          )}
        </Box>
      </Box>
    </Box>
  )
}
