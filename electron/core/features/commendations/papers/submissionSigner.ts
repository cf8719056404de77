import type { SignerRecord } from '../../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../../shared/text/dates.ts'
import { foldVietnamese } from '../../../../../shared/text/fold.ts'
import { personKey } from '../../../../../shared/text/personKey.ts'
import { defaultSignerAmong, type PaperContext } from '../../papers/index.ts'
import { signersInOffice } from '../../ward/index.ts'

/**
 * A submission of the committee goes to the ward's chairman, who often heads the committee himself. Nobody submits to
 * himself: another signs for the head (KT.) or by his order (TL.).
 */

/** Whether a signer of the committee is the chairman to whom its submissions go. */
export function isAddressee(context: Pick<PaperContext, 'signers'>, signer: SignerRecord, date: IsoDate): boolean {
  const chairman = defaultSignerAmong(context.signers, 'people', date)
  const heads = chairman !== undefined && (chairman.form === 'direct' || chairman.form === 'Q')
  if (heads) return personKey(chairman.name) === personKey(signer.name)
  return /^(q\.? ?)?chu tich (ubnd|uy ban nhan dan)( |$)/.test(foldVietnamese(signer.otherTitle))
}

/**
 * Who usually signs a submission: nearest to the head without being its addressee; the head where there is nobody else.
 */
export function submissionSigner(context: Pick<PaperContext, 'signers'>, date: IsoDate): SignerRecord | undefined {
  const others = signersInOffice(context.signers, 'committee', date).filter((one) => !isAddressee(context, one, date))
  return defaultSignerAmong(others, 'committee', date) ?? defaultSignerAmong(context.signers, 'committee', date)
}
