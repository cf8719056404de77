import type { Annex } from '../../../../shared/model/annex.ts'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import type { MeetingRecord } from '../../../../shared/model/meetings.ts'
import { type Paper, type PaperKind, type PaperRecord, paperKinds } from '../../../../shared/model/papers.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/refusals/refusals.ts'
import { findRound } from '../commendations/commendations.store.ts'
import { composeDecision, type SubmissionOfRound } from '../commendations/papers/decision.ts'
import { usualDecision, usualSubmission } from '../commendations/papers/defaults.ts'
import { composeSubmission } from '../commendations/papers/submission.ts'
import { findMeeting } from '../meetings/meetings.store.ts'
import { composeConclusions } from '../meetings/papers/conclusions.ts'
import { usualConclusions, usualInvitation, usualMinutes } from '../meetings/papers/defaults.ts'
import { composeInvitation } from '../meetings/papers/invitation.ts'
import { composeMinutes } from '../meetings/papers/minutes.ts'
import { listMembersEver } from '../members/members.store.ts'
import { readFreshReport } from '../reports/freshReport.ts'
import { usualReport } from '../reports/papers/defaults.ts'
import { composeReport } from '../reports/papers/report.ts'
import type { OlderParagraph } from '../reports/reports.rules.ts'
import { findReport, type StoredReport } from '../reports/reports.store.ts'
import { readKnownFacts, readKnownRules } from '../ward/legal.store.ts'
import { listSigners } from '../ward/signers.store.ts'
import { requireWard } from '../ward/ward.store.ts'
import type { Desk, Issue } from './desk.ts'
import type { DocumentInput } from './inputs.ts'
import { findIssuedInput, findPaperOf } from './papers.store.ts'

/** What a paper is written from: a kind of paper together with the record that has what it needs. */
export type PaperSource =
  | { readonly kind: 'minutes' | 'invitation' | 'conclusions'; readonly meeting: MeetingRecord }
  | {
      readonly kind: 'submission' | 'decision'
      readonly round: RoundRecord
      /** The meeting that reviewed the proposals. */
      readonly review: MeetingRecord | undefined
      /** The round's submission, where it has one. */
      readonly submission: SubmissionOfRound
    }
  | {
      readonly kind: 'report'
      readonly report: StoredReport
      readonly annex: Annex
      /** The figures in its text are no longer those of the records. */
      readonly stale: boolean
      /** Paragraphs whose words were kept with older figures. */
      readonly older: readonly OlderParagraph[]
    }

/** Reads what papers of any kind need of the ward. REFUSED before set-up. */
export async function readDesk(database: Database): Promise<Desk> {
  // They name the posts of who is named by name alone; a row of somebody else must not keep every paper back.
  const unreadable = new Set<string>()
  const members = await listMembersEver(database, ({ id }) => unreadable.add(id))
  return {
    ward: await requireWard(database),
    signers: await listSigners(database),
    facts: await readKnownFacts(database),
    quorumRules: await readKnownRules(database),
    members,
    unreadableMembers: unreadable.size,
  }
}

/**
 * Reads the meeting, the round or the report that a kind of paper is written from. NOT_FOUND when it is gone.
 *
 * @param today for what depends on the day, such as which tasks are overdue
 */
export async function readSource(
  database: Database,
  kind: PaperKind,
  sourceId: string,
  today: IsoDate,
): Promise<PaperSource> {
  switch (kind) {
    case 'minutes':
    case 'invitation':
    case 'conclusions': {
      const meeting = await findMeeting(database, sourceId)
      if (!meeting) throw notFound('cuộc họp')
      return { kind, meeting }
    }
    case 'submission':
    case 'decision': {
      const round = await findRound(database, sourceId)
      if (!round) throw notFound('đợt khen thưởng')
      const review = round.meetingId ? await findMeeting(database, round.meetingId) : undefined
      return { kind, round, review, submission: await readSubmission(database, sourceId) }
    }
    case 'report': {
      const report = await findReport(database, sourceId)
      if (!report) throw notFound('báo cáo')
      const { annex, stale, older } = await readFreshReport(database, report, today)
      return { kind, report, annex, stale, older }
    }
  }
}

async function readSubmission(database: Database, roundId: string): Promise<SubmissionOfRound> {
  const paper = await findPaperOf(database, 'submission', roundId)
  if (!paper) return null
  if (!paper.number || !paper.issuedOn) return { issue: null, asked: null }
  const signed = await findIssuedInput(database, paper.id)
  return {
    issue: { label: paper.number, date: paper.issuedOn },
    asked: signed?.kind === 'submission' ? signed.awards : null,
  }
}

/** Id of the record that a paper belongs to. */
export function sourceIdOf(paper: Pick<PaperRecord, 'kind' | 'meetingId' | 'roundId' | 'reportId'>): string {
  const ids = { meeting: paper.meetingId, round: paper.roundId, report: paper.reportId }
  return ids[paperKinds[paper.kind].source] ?? ''
}

/** Sample data makes sample papers: they go with it when it is removed. */
export function isSampleSource(source: PaperSource): boolean {
  if ('meeting' in source) return source.meeting.sample
  return source.kind === 'report' ? source.report.sample : source.round.sample
}

/** The usual text of a paper, made anew from its source and cut to the lengths that a paper may have. */
export function usualPaper(desk: Desk, source: PaperSource, today: IsoDate): Paper {
  const paper = usualText(desk, source, today)
  return {
    ...paper,
    subject: paper.subject.slice(0, 500),
    addressees: paper.addressees.map((one) => one.slice(0, 300)),
  }
}

function usualText(desk: Desk, source: PaperSource, today: IsoDate): Paper {
  switch (source.kind) {
    case 'minutes':
      return usualMinutes(source.meeting)
    case 'invitation':
      return usualInvitation(desk, source.meeting, today)
    case 'conclusions':
      return usualConclusions(desk, source.meeting)
    case 'submission':
      return usualSubmission(desk, source.round, source.review)
    case 'decision':
      return usualDecision(desk, source.round)
    case 'report':
      return usualReport(desk, source.report.period, today)
  }
}

/** What the document is drawn from, with its number and day when it has them. */
export function composePaper(desk: Desk, source: PaperSource, paper: Paper, issue: Issue | null): DocumentInput {
  switch (source.kind) {
    case 'minutes':
      return composeMinutes(desk, source.meeting, paper, issue)
    case 'invitation':
      return composeInvitation(desk, source.meeting, paper, issue)
    case 'conclusions':
      return composeConclusions(desk, source.meeting, paper, issue)
    case 'submission':
      return composeSubmission(desk, source.round, paper, issue)
    case 'decision':
      return composeDecision(desk, source.round, source.submission, paper, issue)
    case 'report':
      return composeReport(desk, source.report, source.annex, paper, issue)
  }
}
