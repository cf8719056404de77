import { inForms } from '../../../../shared/model/awardForms.ts'
import type { NomineeRecord, RoundRecord } from '../../../../shared/model/commendations.ts'
import type { Finding } from '../../../../shared/model/papers.ts'
import { givenElsewhere, isOfWard } from '../../../../shared/model/rewards.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import { mapInPieces } from '../../platform/progress/inPieces.ts'
import type { CertificateFrame } from './certificateFrame.ts'
import { approvedNominees, certificateDay, certificateNominees } from './commendations.rules.ts'
import { certificateFits, type SharedFinding, sharedFits } from './drawing/certificateCheck.ts'
import type { Certificate, CertificatesInput } from './inputs.ts'

/** The certificates of some of the approved, in one form of award. */
export function composeCertificates(
  round: Pick<RoundRecord, 'occasion'>,
  nominees: readonly NomineeRecord[],
  frame: CertificateFrame,
): CertificatesInput {
  const form = nominees[0]?.form ?? 'Giấy khen'
  return {
    kind: 'certificates',
    title: `${form} ${round.occasion}`,
    form,
    certificates: nominees.map(toCertificate),
    ...frame,
  }
}

function toCertificate(nominee: NomineeRecord): Certificate {
  const { id, recipientKind, honorific, name, description, achievement, goldenBookNumber } = nominee
  return { id, recipientKind, honorific, name, description, achievement, goldenBookNumber }
}

export function certificatesFileName(round: RoundRecord, form: string): string {
  return safeFileName([certificateDay(round), form, round.occasion], 'docx')
}

/**
 * What the certificates still lack, and whose text is printed smaller; fields are those of the round. Fitting the texts
 * of a thousand takes a while, during which the thread answers others.
 *
 * @param frame undefined while there is nobody to sign
 * @throws the reason of the signal
 */
export async function checkCertificates(
  round: RoundRecord,
  frame: CertificateFrame | undefined,
  signal?: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = []
  if (approvedNominees(round).length === 0) {
    findings.push({
      severity: 'error',
      where: 'round',
      field: 'nominees',
      message: 'Chưa có đề nghị nào được đồng ý; chưa có gì để in.',
    })
  }
  if (!frame) {
    const message = 'Chưa có người ký của Ủy ban nhân dân giữ chức vụ ngày này. Nhập ở Thiết lập, Người ký.'
    findings.push({ severity: 'error', where: 'ward', field: 'signers', message })
  }
  if (!round.decision) {
    const message = 'Quyết định chưa có số: chỗ ghi số quyết định, ngày và số sổ vàng để trống.'
    findings.push({ severity: 'warning', where: 'round', field: 'decision', message })
  }
  if (frame) {
    const shared = inForms(certificateNominees(round)).flatMap(([, nominees]) =>
      sharedFits(composeCertificates(round, nominees, frame)).map(sharedFinding),
    )
    findings.push(...shared)
  }
  const ofNominees = await mapInPieces(round.nominees, checkOne, signal)
  return [...findings, ...ofNominees.flat()]
}

/** The signer is mended in the settings, the form in the round. */
function sharedFinding({ part, severity, message }: SharedFinding): Finding {
  if (part === 'signature') return { severity, message, where: 'ward', field: 'signers' }
  return { severity, message, where: 'round', field: 'nominees' }
}

/** What all certificates of a file share and would be cut off: a sentence each, '' when all fits. */
export function cutOffShared(certificates: CertificatesInput): string {
  return sharedFits(certificates)
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.message)
    .join(' ')
}

/** The texts that certificates would cut off even at the smallest size: a sentence each, '' when all fit. */
export function cutOffTexts(nominees: readonly NomineeRecord[]): string {
  return nominees.flatMap(cutOffOne).join(' ')
}

/** As {@link cutOffTexts}, in pieces as {@link checkCertificates}. */
export async function findCutOffTexts(nominees: readonly NomineeRecord[], signal?: AbortSignal): Promise<string> {
  return (await mapInPieces(nominees, cutOffOne, signal)).flat().join(' ')
}

function cutOffOne(nominee: NomineeRecord): string[] {
  return certificateFits({ certificates: [toCertificate(nominee)] })
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.message)
}

/** Why a nominee gets no certificate: the chairman does not give what it is for. */
export function notPrintedHere({ name, form }: Pick<NomineeRecord, 'name' | 'form'>): string {
  return `${name}: ${givenElsewhere(form)}, phường không in.`
}

function checkOne(nominee: NomineeRecord, index: number): Finding[] {
  if (nominee.result !== 'approved') return []
  if (!isOfWard(nominee)) {
    const message = notPrintedHere(nominee)
    return [{ severity: 'error', where: 'round', field: `nominees.${index}.form`, message }]
  }
  const fits = certificateFits({ certificates: [toCertificate(nominee)] })
  const findings: Finding[] = fits.map(({ severity, message }) => ({
    severity,
    message,
    where: 'round',
    field: `nominees.${index}`,
  }))
  if (nominee.recipientKind !== 'collective' && nominee.description === '') {
    const message = `${nominee.name} chưa có chức vụ hoặc địa chỉ để in.`
    findings.push({ severity: 'warning', where: 'round', field: `nominees.${index}.description`, message })
  }
  return findings
}
