import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { meetingDay } from '../../../../shared/model/meetingDay.ts'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { AddressFields } from '../people/AddressFields.tsx'
import { membersWithPosts } from '../people/people.ts'
import { SpeakerField } from '../people/SpeakerField.tsx'

/** Who was sent in somebody's stead: a member found by typing, or anybody, with Ông or Bà and the post. */
export function StandInFields({ place, insteadOf }: { place: number; insteadOf: string }) {
  const { control, setValue } = useFormContext<Meeting>()
  const [actualStart, plannedStart] = useWatch({ control, name: ['actualStart', 'plannedStart'] })
  const sender = useWatch({ control, name: `attendees.${place}.memberId` })
  const members = useQuery(orpc.members.list.queryOptions()).data
  const day = meetingDay({ actualStart, plannedStart })
  const people = useMemo(
    () => membersWithPosts(members ?? [], day).filter(({ memberId }) => memberId !== sender),
    [members, day, sender],
  )
  const path = `attendees.${place}`

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.75 }}>
      <SpeakerField
        name={`${path}.standInName`}
        label={`Người họp thay của ${insteadOf}`}
        placeholder="Người họp thay"
        people={people}
        onPick={({ honorific, post }) => {
          setValue(`attendees.${place}.standInHonorific`, honorific || null, { shouldDirty: true })
          setValue(`attendees.${place}.standInPost`, post, { shouldDirty: true })
        }}
      />
      <AddressFields
        honorific={`${path}.standInHonorific`}
        post={`${path}.standInPost`}
        whom={`người họp thay ${insteadOf}`}
      />
    </Box>
  )
}
