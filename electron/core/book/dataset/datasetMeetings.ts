import type { Dataset } from '../../../../shared/model/dataset.ts'
import { meetingDay } from '../../../../shared/model/meetingDay.ts'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { newId } from '../../schema/ids.ts'
import { type Complaints, type DatasetMember, type Keyed, keyed, lookUp, namedPerson } from './datasetPeople.ts'

type DatasetMeeting = Dataset['meetings'][number]

/** A meeting of the file with its people named, and its parts tied together by id. */
export function resolveMeeting(
  row: DatasetMeeting,
  members: Keyed<DatasetMember>,
  path: string,
  complaints: Complaints,
): Meeting {
  const day = meetingDay(row)
  const agenda = keyed(row.agenda, `${path}.agenda`, complaints)
  const conclusions = keyed(row.conclusions, `${path}.conclusions`, complaints)
  const person = (part: DatasetMeeting['chair'], at: string) => {
    if (part === null) return null
    const { unit: _unit, posts: _posts, ...named } = namedPerson(part, members, day, `${path}.${at}`, complaints)
    return named
  }
  const agendaItemId = (key: string | null, at: string) =>
    lookUp(agenda, key, `${path}.${at}.agendaItem`, complaints)?.id ?? null

  return {
    kind: row.kind,
    title: row.title,
    place: row.place,
    plannedStart: row.plannedStart,
    plannedEnd: row.plannedEnd,
    chair: person(row.chair, 'chair'),
    secretary: person(row.secretary, 'secretary'),
    invitationNote: row.invitationNote,
    actualStart: row.actualStart,
    actualEnd: row.actualEnd,
    residentCount: row.residentCount,
    attendees: row.attendees.map((part, index) => {
      const { posts: post, ...named } = namedPerson(part, members, day, `${path}.attendees.${index}`, complaints)
      const { role, status, standInName, standInHonorific, standInPost, reason, time } = part
      const recorded = { status, standInName, standInHonorific, standInPost, reason, time }
      return { id: newId(), ...named, post, unit: part.unit ?? named.unit, role, ...recorded }
    }),
    agenda: [...agenda.values()].map(({ id, row: { key: _key, ...item } }) => ({ ...item, id })),
    contributions: row.contributions.map(({ agendaItem, ...contribution }, index) => ({
      ...contribution,
      id: newId(),
      agendaItemId: agendaItemId(agendaItem, `contributions.${index}`),
    })),
    votes: row.votes.map(({ agendaItem, ...vote }, index) => ({
      ...vote,
      id: newId(),
      agendaItemId: agendaItemId(agendaItem, `votes.${index}`),
    })),
    conclusions: [...conclusions.values()].map(({ id, row: { content } }) => ({ id, content })),
    tasks: row.tasks.map(({ conclusion, ...task }, index) => ({
      ...task,
      id: newId(),
      conclusionId: lookUp(conclusions, conclusion, `${path}.tasks.${index}.conclusion`, complaints)?.id ?? null,
    })),
  }
}
