import { nameToSign, withoutSigningForm } from '../text/labels.ts'
import { upperVietnamese } from '../text/names.ts'
import type { SignerRecord } from './ward.ts'

/** The lines of a signature block, top to bottom, as NĐ 30 sets them (Phụ lục I, mục II.7). */
export interface SignatureLines {
  /** Authority and title, in capitals: `TM. BAN CHỈ ĐẠO`, `KT. TRƯỞNG BAN`, `PHÓ TRƯỞNG BAN`. */
  readonly authority: readonly string[]
  /** Post in the organ whose seal is used, between the space for the signature and the name; '' for none. */
  readonly otherTitle: string
  /** Plain name: no form of address, no degree and no rank. */
  readonly name: string
}

/** The part of a signer that a signature block needs. */
export type Signature = Pick<SignerRecord, 'form' | 'headTitle' | 'title' | 'otherTitle' | 'name'> & {
  readonly onBehalf: boolean
}

/**
 * Composes the block for a signer.
 *
 * @param collective who is signed for with TM.: `Ban Chỉ đạo`, `Ủy ban nhân dân`
 * @param isCalled whether somebody known bears a name, for the surname Ông; see `nameToSign`
 * @param withOtherTitle false when the committee signs without its parent's seal
 */
export function signatureLines(
  signature: Signature,
  collective: string,
  withOtherTitle: boolean,
  isCalled?: (name: string) => boolean,
): SignatureLines {
  const authority: string[] = []
  if (signature.onBehalf) authority.push(`TM. ${upperVietnamese(collective)}`)
  const title = upperVietnamese(signature.title)
  switch (signature.form) {
    case 'direct':
      authority.push(title)
      break
    case 'Q':
      authority.push(`Q. ${upperVietnamese(withoutSigningForm(signature.title))}`)
      break
    default:
      authority.push(`${signature.form}. ${upperVietnamese(withoutSigningForm(signature.headTitle))}`, title)
  }
  return {
    authority,
    otherTitle: withOtherTitle ? upperVietnamese(signature.otherTitle) : '',
    name: nameToSign(signature.name, isCalled),
  }
}
