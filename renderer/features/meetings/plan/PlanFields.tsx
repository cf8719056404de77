import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type Meeting, meetingKindLabels } from '../../../../shared/model/meetings.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { useToday, useWardStatus } from '../../../foundation/ward/useWardStatus.ts'
import { AutocompleteField } from '../../../kit/fields/AutocompleteField.tsx'
import { DateTimeField } from '../../../kit/fields/DateTimeField.tsx'
import { LineField } from '../../../kit/fields/LineField.tsx'
import { optionsOf } from '../../../kit/fields/options.ts'
import { SelectField } from '../../../kit/fields/SelectField.tsx'
import { FieldGrid, Wide } from '../../../kit/form/FieldGrid.tsx'
import { suggestTitle } from '../form/newMeeting.ts'
import { PersonField } from '../people/PersonField.tsx'
import { membersToOffer } from '../people/people.ts'

const kinds = optionsOf(meetingKindLabels)

/**
 * What is planned: kind, title, place, times, chair, secretary. The usual title follows kind and day until it is
 * changed.
 */
export function PlanFields() {
  const { kind, plannedStart } = usePlan()
  const today = useToday()
  const committee = useWardStatus().data?.committeeName ?? ''
  const members = useQuery(orpc.members.list.queryOptions())
  const groups = useQuery(orpc.groups.list.queryOptions())
  const day = plannedStart.slice(0, 10)
  const people = membersToOffer(members.data ?? [], day || today)
  const halls = (groups.data ?? []).map((group) => group.hall).filter((hall) => hall !== '')
  useSuggestedTitle(suggestTitle(kind, day, committee))

  return (
    <FieldGrid>
      <SelectField name="kind" label="Loại cuộc họp" required options={kinds} autoFocus />
      <AutocompleteField name="place" label="Địa điểm" required suggestions={halls} />
      <Wide>
        <LineField name="title" label="Tên cuộc họp" required />
      </Wide>
      <DateTimeField name="plannedStart" label="Bắt đầu" meant="nearest" required defaultDay={today} />
      <DateTimeField name="plannedEnd" label="Kết thúc" meant="nearest" nullable defaultDay={day || today} />
      <PersonField name="chair" label="Chủ trì" people={people} />
      <PersonField name="secretary" label="Thư ký" people={people} />
    </FieldGrid>
  )
}

/** Kind and start as they stand in the form; a start that is still being typed counts as none. */
function usePlan(): Pick<Meeting, 'kind' | 'plannedStart'> {
  const { control } = useFormContext<Meeting>()
  const [kind, plannedStart] = useWatch({ control, name: ['kind', 'plannedStart'] })
  return { kind, plannedStart: /^\d{4}-\d{2}-\d{2}T/.test(plannedStart) ? plannedStart : '' }
}

/** Puts the usual title in while the field is empty or still holds the one suggested before. */
function useSuggestedTitle(suggestion: string): void {
  const { getValues, setValue } = useFormContext<Meeting>()
  const before = useRef(suggestion)
  useEffect(() => {
    const title = getValues('title')
    const untouched = title === '' || title === before.current
    if (untouched && before.current !== suggestion) {
      setValue('title', suggestion, { shouldDirty: true })
    }
    before.current = suggestion
  }, [suggestion, getValues, setValue])
}
