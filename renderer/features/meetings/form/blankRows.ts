import { v7 } from 'uuid'
import type { AgendaItem, Conclusion, Contribution, Meeting, Task, Vote } from '../../../../shared/model/meetings.ts'

/** New rows, with nothing in them but what the place where they are made tells. */
export function blankItem(): AgendaItem {
  return { id: v7(), title: '', presenter: '', minutes: null, summary: '' }
}

export function blankContribution(agendaItemId: string | null): Contribution {
  return { id: v7(), agendaItemId, speakerName: '', speakerPost: '', topic: '', content: '', reply: '', repliedBy: '' }
}

/** @param inFavour those in the room: most votes are taken by all of them */
export function blankVote(agendaItemId: string | null, inFavour: number): Vote {
  return { id: v7(), agendaItemId, matter: '', inFavour, against: 0, abstaining: 0 }
}

export function blankConclusion(): Conclusion {
  return { id: v7(), content: '' }
}

export function blankTask(conclusionId: string | null): Task {
  return { id: v7(), conclusionId, content: '', owner: '', unit: '', deadline: null, doneOn: null }
}

const lists = ['agenda', 'attendees', 'contributions', 'votes', 'conclusions', 'tasks'] as const
type ListName = (typeof lists)[number]

/** A meeting without the rows in which nothing was typed, and where the rows kept stood before. */
export interface Compacted {
  readonly meeting: Meeting
  /** Path in the form of a path in `meeting`. */
  readonly formPath: (path: readonly PropertyKey[]) => PropertyKey[]
}

/**
 * Leaves out rows in which nothing was typed: a row that was added and not used is no mistake, and must not keep the
 * rest from being saved.
 */
export function withoutBlankRows(meeting: Meeting): Compacted {
  const kept = keptPlaces(meeting)
  const pick = <Row>(rows: readonly Row[], name: ListName) => rows.filter((_, place) => kept[name].includes(place))
  return {
    meeting: {
      ...meeting,
      agenda: pick(meeting.agenda, 'agenda'),
      attendees: pick(meeting.attendees, 'attendees'),
      contributions: pick(meeting.contributions, 'contributions'),
      votes: pick(meeting.votes, 'votes'),
      conclusions: pick(meeting.conclusions, 'conclusions'),
      tasks: pick(meeting.tasks, 'tasks'),
    },
    formPath(path) {
      const [first, place, ...rest] = path
      const list = lists.find((name) => name === first)
      if (!list || typeof place !== 'number') return [...path]
      return [list, kept[list][place] ?? place, ...rest]
    },
  }
}

function keptPlaces(meeting: Meeting): Record<ListName, number[]> {
  const places = <Row>(rows: readonly Row[], isUsed: (row: Row) => boolean) =>
    rows.flatMap((row, place) => (isUsed(row) ? [place] : []))
  const contributions = places(meeting.contributions, (row) => typed(row.speakerName, row.content, row.reply))
  const votes = places(meeting.votes, (row) => typed(row.matter) || row.against !== 0 || row.abstaining !== 0)
  const tasks = places(meeting.tasks, (row) => typed(row.content, row.owner) || row.deadline !== null)
  const items = new Set([
    ...contributions.map((place) => meeting.contributions[place]?.agendaItemId),
    ...votes.map((place) => meeting.votes[place]?.agendaItemId),
  ])
  const linked = new Set(tasks.map((place) => meeting.tasks[place]?.conclusionId))
  return {
    contributions,
    votes,
    tasks,
    agenda: places(
      meeting.agenda,
      (row) => typed(row.title, row.presenter, row.summary) || row.minutes !== null || items.has(row.id),
    ),
    conclusions: places(meeting.conclusions, (row) => typed(row.content) || linked.has(row.id)),
    attendees: places(meeting.attendees, (row) => row.role === 'member' || typed(row.name, row.post, row.unit)),
  }
}

function typed(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '')
}
