import { useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { attendeesToOffer, type PersonOption } from './people.ts'

/** Those invited, as they stand in the form now: offered wherever somebody of the meeting is named. */
export function usePeopleOfMeeting(): PersonOption[] {
  const { control } = useFormContext<Meeting>()
  const attendees = useWatch({ control, name: 'attendees' })
  return useMemo(() => attendeesToOffer(attendees), [attendees])
}
