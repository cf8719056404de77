import { signatureLines } from '../../../../shared/model/signatures.ts'
import type { Signer, SignerRecord } from '../../../../shared/model/ward.ts'

/** Who a signer signs for with TM. */
export function collectiveOf(issuer: Signer['issuer'], committeeShortName: string): string {
  return issuer === 'committee' ? committeeShortName : 'Ủy ban nhân dân'
}

/** How a signer signs, on one line: `TM. BAN CHỈ ĐẠO, KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN`. */
export function authorityLine(signer: SignerRecord, committeeShortName: string): string {
  return signatureLines(signer, collectiveOf(signer.issuer, committeeShortName), false).authority.join(', ')
}

/** A new signer of the committee. */
export function blankSigner(id: string): Signer {
  return {
    id,
    issuer: 'committee',
    name: '',
    onBehalf: true,
    form: 'direct',
    headTitle: '',
    title: 'Trưởng Ban',
    otherTitle: '',
    from: '',
    until: null,
  }
}

/** The editable part of a signer as stored. */
export function editableSigner({ revision: _revision, sample: _sample, ...signer }: SignerRecord): Signer {
  return signer
}
