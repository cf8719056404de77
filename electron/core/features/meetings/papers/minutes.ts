import { meetingDay } from '../../../../../shared/model/meetingDay.ts'
import { meetingNoun } from '../../../../../shared/model/meetingNoun.ts'
import type { MeetingRecord, Vote } from '../../../../../shared/model/meetings.ts'
import { latestTerm, termOn } from '../../../../../shared/model/members.ts'
import type { Paper } from '../../../../../shared/model/papers.ts'
import { computeQuorum, quorumSentence } from '../../../../../shared/model/quorum.ts'
import { upperVietnamese } from '../../../../../shared/text/names.ts'
import { type Issue, type PaperContext, paperHead, peopleName } from '../../papers/index.ts'
import { ruleFor } from '../../ward/index.ts'
import type { MinutesInput } from '../inputs.ts'
import { peopleOf, presenterOf, speechOf, standInOf, taskOf } from './peopleOfMeeting.ts'

/** Biên bản (NĐ 30, Phụ lục III, Mẫu 1.9) of a meeting, whole: nothing of it is typed twice. */
export function composeMinutes(
  context: PaperContext,
  meeting: MeetingRecord,
  paper: Paper,
  issue: Issue | null,
): MinutesInput {
  const { ward } = context
  const people = peopleOf(context, meeting)
  const attendees = meeting.attendees.map((one) => ({ ...one, standInName: standInOf(people, one) }))
  const invited = attendees.filter((attendee) => attendee.role === 'member')
  const rule = ruleFor(context.quorumRules, meeting.kind)
  const itemIds = new Set(meeting.agenda.map((item) => item.id))
  const untied = <T extends { agendaItemId: string | null }>(part: T) =>
    part.agendaItemId === null || !itemIds.has(part.agendaItemId)
  return {
    kind: 'minutes',
    title: `Biên bản ${paper.subject}`,
    organization: peopleName(ward, issue?.date ?? paper.plannedDate),
    head: paperHead(ward, 'minutes', paper.plannedDate, issue),
    subject: paper.subject,
    recipients: paper.recipients,
    archive: ward.archive,
    start: meeting.actualStart,
    end: meeting.actualEnd,
    place: meeting.place,
    chair: meeting.chair,
    secretary: meeting.secretary,
    members: invited,
    guests: attendees.filter((attendee) => attendee.role === 'guest'),
    residentCount: meeting.residentCount,
    quorumSentence: quorumSentence(computeQuorum(meeting.attendees, rule), meeting),
    noun: meetingNoun(meeting),
    closed: meeting.state === 'closed',
    agenda: meeting.agenda.map((item) => ({
      title: item.title,
      presenter: presenterOf(people, item.presenter),
      summary: item.summary,
      contributions: meeting.contributions
        .filter((one) => one.agendaItemId === item.id)
        .map((one) => speechOf(people, one)),
      votes: meeting.votes.filter((one) => one.agendaItemId === item.id).map(count),
    })),
    contributions: meeting.contributions.filter(untied).map((one) => speechOf(people, one)),
    votes: meeting.votes.filter(untied).map(count),
    conclusions: meeting.conclusions.map((conclusion) => conclusion.content),
    tasks: meeting.tasks.map((task) => taskOf(people, task)),
    chairOtherTitle: ward.committee.usesParentSeal ? chairOtherTitle(context, meeting) : '',
  }
}

/** With the parent's seal the chair's post outside the committee is printed too (NĐ 30, Phụ lục I, II.7). */
function chairOtherTitle(context: PaperContext, meeting: MeetingRecord): string {
  const member = context.members.find((one) => one.id === meeting.chair?.memberId)
  if (!member) return ''
  const day = meetingDay(meeting)
  const term = termOn(member.terms, day) ?? latestTerm(member.terms)
  return upperVietnamese(term?.outsidePost ?? '')
}

function count({ matter, inFavour, against, abstaining }: Vote) {
  return { matter, inFavour, against, abstaining }
}
