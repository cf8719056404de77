import { type PaperKind, paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { Paper, PaperRecord } from '../../../../shared/model/papers.ts'
import type { SignerRecord } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Database } from '../../platform/database/database.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { defaultSignerAmong, type PaperContext } from './paperContext.ts'
import type { PaperKinds, PaperSource } from './paperKind.ts'
import { findIssuedInput } from './papers.store.ts'
import { noSignedText } from './signedText.ts'

/** Id of the record that a paper belongs to. */
export function sourceIdOf(paper: Pick<PaperRecord, 'kind' | 'meetingId' | 'roundId' | 'reportId'>): string {
  const ids = { meeting: paper.meetingId, round: paper.roundId, report: paper.reportId }
  return ids[paperKinds[paper.kind].source] ?? ''
}

/** Reads the record that a paper is written from. NOT_FOUND when it is gone. */
export function readSourceOf(
  database: Database,
  kinds: PaperKinds,
  paper: Pick<PaperRecord, 'kind' | 'meetingId' | 'roundId' | 'reportId'>,
  today: IsoDate,
): Promise<PaperSource> {
  return kinds.of(paper.kind).readSource(database, sourceIdOf(paper), today)
}

/** The default text of a paper, made anew from its source and cut to the lengths that a paper may have. */
export function defaultPaper(context: PaperContext, source: PaperSource, today: IsoDate): Paper {
  const paper = source.defaultPaper(context, today)
  return {
    ...paper,
    subject: paper.subject.slice(0, 500),
    addressees: paper.addressees.map((one) => one.slice(0, 300)),
  }
}

/** Who usually signs a paper of a kind on a day; nobody where its record names who signs. */
export function defaultSignerOf(
  kinds: PaperKinds,
  kind: PaperKind,
  context: Pick<PaperContext, 'signers'>,
  date: IsoDate,
): SignerRecord | undefined {
  const { signsItself, defaultSigner } = kinds.of(kind)
  if (signsItself) return undefined
  return defaultSigner
    ? defaultSigner(context, date)
    : defaultSignerAmong(context.signers, paperKinds[kind].issuer, date)
}

/**
 * What a paper is drawn from: as it was frozen, or, before it has its number, as it would be drawn today.
 *
 * @throws REFUSED for a number of which the book does not have what was signed: it is not written anew
 */
export async function readDocument(
  database: Database,
  kinds: PaperKinds,
  context: PaperContext,
  paper: PaperRecord,
  today: IsoDate,
): Promise<DocumentInput> {
  const frozen = await findIssuedInput(database, paper.id, kinds.of(paper.kind).inputSchema)
  if (frozen) return frozen
  if (paper.number !== null) throw refused(noSignedText(paper.number))
  return (await readSourceOf(database, kinds, paper, today)).compose(context, paper, null)
}
