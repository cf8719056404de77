import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import { type PaperRecord, paperNumber } from '../../../../shared/model/papers.ts'
import type { SignerRecord } from '../../../../shared/model/ward.ts'
import { yearOf } from '../../../../shared/text/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import {
  defaultSignerAmong,
  findIssuedInput,
  findPaperOf,
  type PaperContext,
  peopleName,
  signatureBlock,
  symbolOf,
  whyNotPrinted,
} from '../papers/index.ts'
import { headerOn, signersInOffice } from '../ward/index.ts'
import { certificateDay } from './commendations.rules.ts'
import { type CertificatesInput, type DecisionInput, decisionInputSchema } from './inputs.ts'
import { awardingAuthority } from './papers/decision.ts'

/**
 * What certificates say of the decision that they carry out: who awards, by which number, where, when, and who signs.
 */
export type CertificateFrame = Pick<
  CertificatesInput,
  | 'organization'
  | 'authority'
  | 'decisionNumber'
  | 'decisionSymbol'
  | 'decisionDate'
  | 'placeName'
  | 'year'
  | 'signature'
>

/**
 * The frame of the certificates of a round: as the decision states it once that is signed, whatever became of ward,
 * committee and signer since; before, as it would be drafted. Undefined while there is nobody to sign, and where the
 * book does not have what was signed.
 */
export async function certificateFrame(
  database: Database,
  context: PaperContext,
  round: RoundRecord,
): Promise<CertificateFrame | undefined> {
  const decision = await findPaperOf(database, 'decision', round.id)
  const signed = decision && (await findIssuedInput(database, decision.id, decisionInputSchema))
  if (signed) return signedFrame(signed)
  return decision?.number ? undefined : draftedFrame(context, round, decision)
}

/** Why nothing is printed for a numbered decision; '' where it is what was signed, or has no number yet. */
export async function decisionNotPrinted(database: Database, round: RoundRecord): Promise<string> {
  const decision = round.decision && (await findPaperOf(database, 'decision', round.id))
  return decision ? whyNotPrinted(database, decision) : ''
}

function signedFrame({ organization, authority, head, signature }: DecisionInput): CertificateFrame {
  return {
    ...{ organization, authority, signature },
    decisionNumber: head.number && `Quyết định số ${head.number}/${head.symbol}`,
    decisionSymbol: head.symbol,
    decisionDate: head.date,
    placeName: head.placeName,
    year: head.year,
  }
}

function draftedFrame(
  context: PaperContext,
  round: RoundRecord,
  decision: PaperRecord | undefined,
): CertificateFrame | undefined {
  const signer = certificateSigner(context, round, decision)
  if (!signer) return undefined
  const day = certificateDay(round)
  const blankLabel = paperNumber(1, paperKinds.decision.code, symbolOf(context.ward, 'people'))
  return {
    organization: peopleName(context.ward, day),
    authority: awardingAuthority(context, day),
    decisionNumber: null,
    decisionSymbol: blankLabel.slice(blankLabel.indexOf('/') + 1),
    decisionDate: null,
    placeName: headerOn(context.ward, day).placeName,
    year: yearOf(day),
    signature: signatureBlock(context, signer),
  }
}

/** Who is to sign the decision signs the certificates; before it is drafted, who usually signs for the chairman. */
function certificateSigner(
  context: PaperContext,
  round: RoundRecord,
  decision: Pick<PaperRecord, 'signerId'> | undefined,
): SignerRecord | undefined {
  const day = certificateDay(round)
  const named = context.signers.find((signer) => signer.id === decision?.signerId)
  const inOffice = named ? signersInOffice([named], 'people', day)[0] : undefined
  return inOffice ?? defaultSignerAmong(context.signers, 'people', day)
}
