import { createContext, type ReactNode, useContext } from 'react'
import { type UseFieldArrayReturn, useFieldArray } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'

/** The lists of a meeting's form. Rows are known by their own `id`, which outlives a save. */
export interface MeetingLists {
  readonly agenda: UseFieldArrayReturn<Meeting, 'agenda', 'rowKey'>
  readonly attendees: UseFieldArrayReturn<Meeting, 'attendees', 'rowKey'>
  readonly contributions: UseFieldArrayReturn<Meeting, 'contributions', 'rowKey'>
  readonly votes: UseFieldArrayReturn<Meeting, 'votes', 'rowKey'>
  readonly conclusions: UseFieldArrayReturn<Meeting, 'conclusions', 'rowKey'>
  readonly tasks: UseFieldArrayReturn<Meeting, 'tasks', 'rowKey'>
}

const ListsContext = createContext<MeetingLists | null>(null)

/** Holds each list once, whichever tabs show it. Stands inside the form. */
export function MeetingListsProvider({ children }: { children: ReactNode }) {
  const agenda = useFieldArray<Meeting, 'agenda', 'rowKey'>({ name: 'agenda', keyName: 'rowKey' })
  const attendees = useFieldArray<Meeting, 'attendees', 'rowKey'>({ name: 'attendees', keyName: 'rowKey' })
  const contributions = useFieldArray<Meeting, 'contributions', 'rowKey'>({ name: 'contributions', keyName: 'rowKey' })
  const votes = useFieldArray<Meeting, 'votes', 'rowKey'>({ name: 'votes', keyName: 'rowKey' })
  const conclusions = useFieldArray<Meeting, 'conclusions', 'rowKey'>({ name: 'conclusions', keyName: 'rowKey' })
  const tasks = useFieldArray<Meeting, 'tasks', 'rowKey'>({ name: 'tasks', keyName: 'rowKey' })
  return <ListsContext value={{ agenda, attendees, contributions, votes, conclusions, tasks }}>{children}</ListsContext>
}

/** The lists of the form around. */
export function useMeetingLists(): MeetingLists {
  const lists = useContext(ListsContext)
  if (!lists) throw new Error('useMeetingLists needs a MeetingListsProvider around it')
  return lists
}
