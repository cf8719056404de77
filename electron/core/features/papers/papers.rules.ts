import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { Finding, Paper } from '../../../../shared/model/papers.ts'
import { formatDate, type IsoDate } from '../../../../shared/text/dates.ts'
import { signersInOffice } from '../ward/index.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperKindSlots, PaperSource, TellFinding } from './paperKind.ts'

/**
 * What is wrong with a paper before it is signed on a day. An `error` keeps it from being numbered.
 *
 * @param date day of signing: as planned, or as entered when the number is asked for
 */
export function checkPaper(
  kind: PaperKindSlots,
  context: PaperContext,
  source: PaperSource,
  paper: Paper,
  date: IsoDate,
): Finding[] {
  const findings: Finding[] = []
  const tell: TellFinding = (severity, where, field, message) => findings.push({ severity, where, field, message })
  const signer = signerFinding(kind, context, paper, date)
  if (signer) tell('error', 'paper', 'signerId', signer.message)
  if (kind.needsRecipients !== false && paper.recipients.length === 0) {
    tell('warning', 'paper', 'recipients', 'Chưa có nơi nhận nào ngoài bản lưu.')
  }
  if (kind.noAddressees !== undefined && paper.addressees.length === 0) {
    tell('error', 'paper', 'addressees', kind.noAddressees)
  }
  source.check(context, paper, date, tell)
  return findings
}

/** Why the signer cannot sign, and whether another signer or another day mends it. */
export interface SignerFinding {
  readonly mendedBy: 'signerId' | 'date'
  readonly message: string
}

const committeeSigner = 'Văn bản của Ban Chỉ đạo cần người ký của Ban Chỉ đạo.'

/** Why nobody can sign the paper on that day; null when its signer can, or its record names who signs. */
export function signerFinding(
  { kind, signsItself, otherIssuer = committeeSigner }: PaperKindSlots,
  context: Pick<PaperContext, 'signers'>,
  paper: Pick<Paper, 'signerId'>,
  date: IsoDate,
): SignerFinding | null {
  if (signsItself) return null
  const { issuer } = paperKinds[kind]
  const signer = context.signers.find((one) => one.id === paper.signerId)
  if (!signer) return { mendedBy: 'signerId', message: 'Chọn người ký.' }
  if (signer.issuer !== issuer) return { mendedBy: 'signerId', message: otherIssuer }
  if (signersInOffice([signer], issuer, date).length > 0) return null
  const span = signer.until
    ? `từ ${formatDate(signer.from)} đến ${formatDate(signer.until)}`
    : `từ ${formatDate(signer.from)}`
  const message = `${signer.name} giữ chức vụ ${span}, không ký được ngày ${formatDate(date)}. Chọn người ký khác hoặc ngày khác.`
  return { mendedBy: 'date', message }
}
