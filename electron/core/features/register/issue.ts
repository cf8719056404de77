import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { Finding, PaperIssue, PaperRecord } from '../../../../shared/model/papers.ts'
import { paperNumber } from '../../../../shared/model/papers.ts'
import type { RegisterEntry } from '../../../../shared/model/register.ts'
import type { Issuer, WardFrame } from '../../../../shared/model/ward.ts'
import { type IsoDate, yearOf } from '../../../../shared/text/dates.ts'
import {
  isArchiveLine,
  withoutAddressLabel,
  withoutArchiveLabel,
  withoutRecipientsLabel,
} from '../../../../shared/text/labels.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Database } from '../../platform/database/database.ts'
import { conflict, invalid, notFound } from '../../platform/refusals/refusals.ts'
import { newId } from '../../schema/ids.ts'
import {
  checkPaper,
  findPaper,
  findSignedTwice,
  type PaperContext,
  type PaperKindSlots,
  type PaperKinds,
  type PaperSource,
  readPaperContext,
  readSourceOf,
  signatureOf,
  signerFinding,
  symbolOf,
} from '../papers/index.ts'
import { keepSigned, type SignedAward } from '../signed/index.ts'
import { dateBeforeLast, nextNumber, seriesOf, takenNumber } from './register.rules.ts'
import { findHolder, insertEntry, listEnd } from './register.store.ts'
import { firstOf } from './starts.store.ts'

/**
 * Gives a paper its number (Cấp số): freezes the document as it stands, writes the line of the register, and enters the
 * awards of a decision in the golden book. Call inside a transaction: all of it happens or nothing.
 *
 * CONFLICT when the paper has a number, its record has another of its kind that stands, or the number is taken; INVALID
 * at `date` when the signer held no office that day or an earlier number has a later day; INVALID with the findings
 * that stand against signing.
 *
 * @param options.check false for a number of a data file that was cancelled: what it was given to may have changed
 * @param options.context where many papers are numbered in a row: what all of them need of the ward, read once
 */
export async function issuePaper(
  database: Database,
  kinds: PaperKinds,
  { paperId, date, number }: PaperIssue,
  today: IsoDate,
  { check = true, context: known }: { readonly check?: boolean; readonly context?: PaperContext } = {},
): Promise<RegisterEntry> {
  const paper = await unnumbered(database, paperId)
  const kind = kinds.of(paper.kind)
  const context = known ?? (await readPaperContext(database))
  const source = await readSourceOf(database, kinds, paper, today)
  if (check) {
    const signedTwice = await findSignedTwice(database, paper)
    if (signedTwice) throw conflict(signedTwice.message)
    refuseUnready(kind, context, source, paper, date)
  }
  const entry = await enterPaper(database, context, { kind, source, paper, date, number })
  const document = source.compose(context, paper, { label: entry.label, date })
  // It is composed with more than is drawn of it, ids of records among it: that is not part of what was signed.
  const stated = await source.statedAwards(database, date)
  await keepSigned(database, paperId, kind.inputSchema.parse(document), stated)
  return entry
}

/** What was signed, from a data file. */
export interface SignedPaper {
  readonly input: DocumentInput
  readonly awards: readonly SignedAward[]
}

/**
 * Gives a paper of a data file its number and what was signed under it, as they are. Call inside a transaction. INVALID
 * at `signed` for what its kind cannot draw.
 */
export async function issueSigned(
  database: Database,
  kinds: PaperKinds,
  { paperId, date, number }: PaperIssue,
  { input, awards }: SignedPaper,
  context: PaperContext,
): Promise<RegisterEntry> {
  const paper = await unnumbered(database, paperId)
  const kind = kinds.of(paper.kind)
  const document = kind.inputSchema.safeParse(input)
  if (!document.success) throw invalid([{ path: 'signed', message: 'Phần đã ký không đọc được.' }])
  const source = await readSourceOf(database, kinds, paper, date)
  const entry = await enterPaper(database, context, { kind, source, paper, date, number })
  await keepSigned(database, paperId, document.data, awards)
  return entry
}

async function unnumbered(database: Database, paperId: string): Promise<PaperRecord> {
  const paper = await findPaper(database, paperId)
  if (!paper) throw notFound('văn bản')
  if (paper.number !== null) throw conflict(`Văn bản đã có số ${paper.number}.`, 'number')
  return paper
}

/** What a line of the register is written from. */
interface Entered {
  readonly kind: PaperKindSlots
  readonly source: PaperSource
  readonly paper: PaperRecord
  readonly date: IsoDate
  readonly number: number | null
}

/** Takes the number and writes the line of the register. */
async function enterPaper(
  database: Database,
  context: PaperContext,
  { kind, source, paper, date, number }: Entered,
): Promise<RegisterEntry> {
  const { issuer, code, label: kindLabel } = paperKinds[paper.kind]
  const taken = await takeNumber(database, context.ward, { issuer, code, date, number })
  const entry: RegisterEntry = {
    id: newId(),
    revision: 0,
    paperId: paper.id,
    issuer,
    code,
    kindLabel,
    year: yearOf(date),
    number: taken.number,
    label: taken.label,
    date,
    subject: paper.subject,
    signerName: source.signedBy ?? signatureOf(context, paper.signerId).name,
    recipients: recipientsText(kind, paper),
    keeper: withoutArchiveLabel(paper.recipients.findLast(isArchiveLine) ?? context.ward.archive),
    copies: paper.copies,
    sentOn: null,
    receivedBy: '',
    note: '',
    cancelReason: '',
    sample: paper.sample,
  }
  await insertEntry(database, entry)
  return entry
}

/** The next number of the series, or the one chosen by hand. Call inside a transaction. */
export async function takeNumber(
  database: Database,
  ward: WardFrame,
  wish: { issuer: Issuer; code: string; date: IsoDate; number: number | null },
): Promise<{ number: number; label: string }> {
  const series = seriesOf(ward, wish.issuer, wish.code, wish.date)
  const symbol = symbolOf(ward, wish.issuer)
  if (wish.number === null) {
    const end = await listEnd(database, series)
    const disorder = dateBeforeLast(end, wish.date)
    if (disorder) throw invalid([{ path: 'date', message: disorder }])
    const number = nextNumber(end, await firstOf(database, series))
    return { number, label: paperNumber(number, wish.code, symbol) }
  }
  const holder = await findHolder(database, series, wish.number)
  if (holder) {
    const known = [holder, ...(await listEnd(database, series))]
    const taken = takenNumber(known, wish.number, await firstOf(database, series))
    if (taken) throw conflict(taken, 'number')
  }
  return { number: wish.number, label: paperNumber(wish.number, wish.code, symbol) }
}

function refuseUnready(
  kind: PaperKindSlots,
  context: PaperContext,
  source: PaperSource,
  paper: PaperRecord,
  date: IsoDate,
): void {
  const unsignable = signerFinding(kind, context, paper, date)
  if (unsignable) throw invalid([{ path: unsignable.mendedBy, message: unsignable.message }])
  const errors = checkPaper(kind, context, source, paper, date).filter(isError)
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
function recipientsText({ recipientsAbove }: PaperKindSlots, paper: PaperRecord): string {
  const above = recipientsAbove === undefined ? paper.addressees.map(withoutAddressLabel) : [recipientsAbove]
  const all = paper.recipients
    .filter((recipient) => !isArchiveLine(recipient))
    .map(withoutRecipientsLabel)
    .flatMap((recipient) => (/^như trên[.;]?$/iu.test(recipient) ? above : [recipient]))
  return all.join('; ').slice(0, 1000)
}
