import { inForms } from '../../../../shared/model/awardForms.ts'
import type { ProposalRecord, RoundRecord } from '../../../../shared/model/commendations.ts'
import type { Finding } from '../../../../shared/model/papers.ts'
import { givenElsewhere, isOfWard } from '../../../../shared/model/rewards.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import { mapInPieces } from '../../platform/progress/inPieces.ts'
import type { CertificateFrame } from './certificateFrame.ts'
import { approvedProposals, certificateDay, certificateProposals } from './commendations.rules.ts'
import { certificateFits, type SharedFinding, sharedFits } from './drawing/certificateCheck.ts'
import type { Certificate, CertificatesInput } from './inputs.ts'

/** The certificates of some of the approved, in one form of award. */
export function composeCertificates(
  round: Pick<RoundRecord, 'occasion'>,
  proposals: readonly ProposalRecord[],
  frame: CertificateFrame,
): CertificatesInput {
  const form = proposals[0]?.form ?? 'Giấy khen'
  return {
    kind: 'certificates',
    title: `${form} ${round.occasion}`,
    form,
    certificates: proposals.map(toCertificate),
    ...frame,
  }
}

function toCertificate(proposal: ProposalRecord): Certificate {
  const { id, recipientKind, honorific, name, description, achievement, goldenBookNumber } = proposal
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
  if (approvedProposals(round).length === 0) {
    findings.push({
      severity: 'error',
      where: 'round',
      field: 'proposals',
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
    const shared = inForms(certificateProposals(round)).flatMap(([, proposals]) =>
      sharedFits(composeCertificates(round, proposals, frame)).map(sharedFinding),
    )
    findings.push(...shared)
  }
  const ofProposals = await mapInPieces(round.proposals, checkOne, signal)
  return [...findings, ...ofProposals.flat()]
}

/** The signer is mended in the settings, the form in the round. */
function sharedFinding({ part, severity, message }: SharedFinding): Finding {
  if (part === 'signature') return { severity, message, where: 'ward', field: 'signers' }
  return { severity, message, where: 'round', field: 'proposals' }
}

/** What all certificates of a file share and would be cut off: a sentence each, '' when all fits. */
export function cutOffShared(certificates: CertificatesInput): string {
  return sharedFits(certificates)
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.message)
    .join(' ')
}

/** The texts that certificates would cut off even at the smallest size: a sentence each, '' when all fit. */
export function cutOffTexts(proposals: readonly ProposalRecord[]): string {
  return proposals.flatMap(cutOffOne).join(' ')
}

/** As {@link cutOffTexts}, in pieces as {@link checkCertificates}. */
export async function findCutOffTexts(proposals: readonly ProposalRecord[], signal?: AbortSignal): Promise<string> {
  return (await mapInPieces(proposals, cutOffOne, signal)).flat().join(' ')
}

function cutOffOne(proposal: ProposalRecord): string[] {
  return certificateFits({ certificates: [toCertificate(proposal)] })
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.message)
}

/** Why a proposal gets no certificate: the chairman does not give what it is for. */
export function notPrintedHere({ name, form }: Pick<ProposalRecord, 'name' | 'form'>): string {
  return `${name}: ${givenElsewhere(form)}, phường không in.`
}

function checkOne(proposal: ProposalRecord, index: number): Finding[] {
  if (proposal.result !== 'approved') return []
  if (!isOfWard(proposal)) {
    const message = notPrintedHere(proposal)
    return [{ severity: 'error', where: 'round', field: `proposals.${index}.form`, message }]
  }
  const fits = certificateFits({ certificates: [toCertificate(proposal)] })
  const findings: Finding[] = fits.map(({ severity, message }) => ({
    severity,
    message,
    where: 'round',
    field: `proposals.${index}`,
  }))
  if (proposal.recipientKind !== 'collective' && proposal.description === '') {
    const message = `${proposal.name} chưa có chức vụ hoặc địa chỉ để in.`
    findings.push({ severity: 'warning', where: 'round', field: `proposals.${index}.description`, message })
  }
  return findings
}
