import type { RoundRecord } from '../../../shared/model/commendations.ts'
import type { Database } from '../database/database.ts'
import type { CertificatesInput } from '../documents/inputs.ts'
import { type Desk, signatureBlock } from '../papers/desk.ts'
import { findIssuedInput, findPaperOf } from '../papers/papers.store.ts'
import { certificateSigner } from './certificates.ts'

/**
 * The signature on the certificates of a round: as on the decision once that is signed, whatever became of the signer
 * since; before, of who is to sign it. Undefined while there is nobody.
 */
export async function certificateSignature(
  database: Database,
  desk: Desk,
  round: RoundRecord,
): Promise<CertificatesInput['signature'] | undefined> {
  const decision = await findPaperOf(database, 'decision', round.id)
  const signed = decision && (await findIssuedInput(database, decision.id))
  if (signed?.kind === 'decision') return signed.signature
  const signer = certificateSigner(desk, round, decision)
  return signer && signatureBlock(desk.ward, signer)
}
