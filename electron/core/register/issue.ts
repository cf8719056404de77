import type { Finding, PaperIssue, PaperKind, PaperRecord } from '../../../shared/model/papers.ts'
import { paperKinds, paperNumber } from '../../../shared/model/papers.ts'
import type { RegisterEntry } from '../../../shared/model/register.ts'
import type { Issuer, WardRecord } from '../../../shared/model/ward.ts'
import { type IsoDate, yearOf } from '../../../shared/text/dates.ts'
import { approvedProposals } from '../commendations/commendations.rules.ts'
import { enterInGoldenBook } from '../commendations/commendations.store.ts'
import type { Database } from '../database/database.ts'
import { newId } from '../database/values.ts'
import { conflict, invalid, notFound } from '../errors.ts'
import { type Desk, symbolOf } from '../papers/desk.ts'
import { checkPaper, signerProblem } from '../papers/papers.rules.ts'
import { findPaper, freezePaper } from '../papers/papers.store.ts'
import { composePaper, type PaperSource, readDesk, readSource, sourceIdOf } from '../papers/sources.ts'
import { inListOrder } from '../papers/wording.ts'
import { dateBeforeLast, nextNumber, seriesOf, takenNumber } from './register.rules.ts'
import { insertEntry, listSeries } from './register.store.ts'

/**
 * Gives a paper its number (Cấp số): freezes the document as it stands, writes the line of the register, and enters
 * the awards of a decision in the golden book. Call inside a transaction: all of it happens or nothing.
 *
 * CONFLICT when the paper has a number or the number is taken; INVALID at `date` when the signer held no office that
 * day or an earlier number has a later day; INVALID with the findings that stand against signing.
 */
export async function issuePaper(
  database: Database,
  { paperId, date, number }: PaperIssue,
  today: IsoDate,
): Promise<RegisterEntry> {
  const paper = await findPaper(database, paperId)
  if (!paper) throw notFound('văn bản')
  if (paper.number !== null) throw conflict(`Văn bản đã có số ${paper.number}.`, 'number')
  const desk = await readDesk(database)
  const source = await readSource(database, paper.kind, sourceIdOf(paper), today)
  refuseUnready(desk, source, paper, date)

  const { issuer, code, label: kindLabel } = paperKinds[paper.kind]
  const taken = await takeNumber(database, desk.ward, { issuer, code, date, number })
  const document = composePaper(desk, source, paper, { label: taken.label, date })
  const entry: RegisterEntry = {
    id: newId(),
    revision: 0,
    paperId,
    issuer,
    code,
    kindLabel,
    year: yearOf(date),
    number: taken.number,
    label: taken.label,
    date,
    subject: paper.subject,
    signerName: signerName(desk, source, paper),
    recipients: recipientsText(paper),
    keeper: desk.ward.archive,
    copies: paper.copies,
    sentOn: null,
    receivedBy: '',
    note: '',
    cancelReason: '',
    sample: paper.sample,
  }
  await freezePaper(database, paperId, document)
  await insertEntry(database, entry)
  if (source.kind === 'decision') {
    const approved = inListOrder(approvedProposals(source.round)).map((proposal) => proposal.id)
    await enterInGoldenBook(database, approved, yearOf(date))
  }
  return entry
}

/** The next number of the series, or the one chosen by hand. Call inside a transaction. */
export async function takeNumber(
  database: Database,
  ward: WardRecord,
  wish: { issuer: Issuer; code: string; date: IsoDate; number: number | null },
): Promise<{ number: number; label: string }> {
  const entries = await listSeries(database, seriesOf(ward, wish.issuer, wish.code, wish.date))
  const number = wish.number ?? nextNumber(entries)
  const label = paperNumber(number, wish.code, symbolOf(ward, wish.issuer))
  if (wish.number === null) {
    const disorder = dateBeforeLast(entries, wish.date)
    if (disorder) throw invalid([{ path: 'date', message: disorder }])
  }
  const taken = takenNumber(entries, number)
  if (taken) throw conflict(taken, 'number')
  return { number, label }
}

function refuseUnready(desk: Desk, source: PaperSource, paper: PaperRecord, date: IsoDate): void {
  const unsignable = signerProblem(desk, paper.kind, paper, date)
  if (unsignable) throw invalid([{ path: unsignable.mendedBy, message: unsignable.message }])
  const errors = checkPaper(desk, source, paper, date).filter(isError)
  if (errors.length > 0) throw invalid(errors.map(({ field, message }) => ({ path: pathOf(field), message })))
}

/** The day of signing is asked for anew when the number is given. */
function pathOf(field: string): string {
  return field === 'plannedDate' ? 'date' : field
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error'
}

/** Column 5 of the register, where "Như trên" would point at nothing. */
function recipientsText(paper: PaperRecord): string {
  const above = paper.kind === 'invitation' ? ['Các đại biểu được mời'] : paper.addressees
  const all = paper.recipients.flatMap((recipient) => (recipient === 'Như trên' ? above : [recipient]))
  return all.join('; ').slice(0, 1000)
}

/** Column 4 of the register; minutes are signed by whoever chaired. */
function signerName(desk: Desk, source: PaperSource, paper: { kind: PaperKind; signerId: string | null }): string {
  if (source.kind === 'minutes') return source.meeting.chair?.name ?? ''
  return desk.signers.find((signer) => signer.id === paper.signerId)?.name ?? ''
}
