import type { PaperKind } from '../../../shared/model/paperKinds.ts'
import { paperKinds } from '../../../shared/model/paperKinds.ts'
import type { Finding, Paper, PaperRecord } from '../../../shared/model/papers.ts'
import { reportSectionSchema } from '../../../shared/model/reports.ts'
import { type SignerRecord, signingFormLabels } from '../../../shared/model/ward.ts'
import { formatDate, isIsoDate } from '../../../shared/text/dates.ts'

/** What the form of a kind of paper asks for, in its words; a part that is null is no part of that paper. */
export interface PaperParts {
  readonly addressees: { readonly label: string; readonly required: boolean } | null
  readonly opening: string | null
  /** What one part of the body is called: `Điều` (numbered) or `Đoạn`. */
  readonly body: 'Điều' | 'Đoạn' | null
  readonly closing: string | null
  readonly signer: boolean
  /** Where the rest of its text comes from. */
  readonly textFrom: string
  /** The record that the paper is made from, as running text. */
  readonly madeFrom: string
}

/** The parts of each kind, by the templates of NĐ 30 (Phụ lục III). */
export const paperParts: Record<PaperKind, PaperParts> = {
  minutes: {
    addressees: null,
    opening: null,
    body: null,
    closing: null,
    signer: false,
    textFrom: 'Nội dung biên bản lấy từ cuộc họp. Chủ trì và thư ký ký.',
    madeFrom: 'cuộc họp',
  },
  invitation: {
    addressees: { label: 'Kính mời', required: true },
    opening: null,
    body: null,
    closing: 'Lưu ý',
    signer: true,
    textFrom: 'Thời gian, địa điểm, nội dung họp lấy từ cuộc họp.',
    madeFrom: 'cuộc họp',
  },
  conclusions: {
    addressees: null,
    opening: 'Phần mở đầu',
    body: 'Đoạn',
    closing: 'Phần kết',
    signer: true,
    textFrom: 'Kết luận và nhiệm vụ lấy từ cuộc họp.',
    madeFrom: 'cuộc họp',
  },
  submission: {
    addressees: { label: 'Kính gửi', required: true },
    opening: 'Phần mở đầu',
    body: 'Đoạn',
    closing: 'Phần kết',
    signer: true,
    textFrom: 'Danh sách kèm theo lấy từ đợt khen thưởng.',
    madeFrom: 'đợt khen thưởng',
  },
  decision: {
    addressees: null,
    opening: null,
    body: 'Điều',
    closing: null,
    signer: true,
    textFrom: 'Căn cứ và danh sách kèm theo lấy từ đợt khen thưởng.',
    madeFrom: 'đợt khen thưởng',
  },
  report: {
    // A report goes to those named under Nơi nhận unless somebody is addressed by name.
    addressees: { label: 'Kính gửi', required: false },
    opening: 'Phần mở đầu',
    body: null,
    closing: 'Phần kết',
    signer: true,
    textFrom: 'Các phần I–V sửa ở báo cáo; bảng số liệu kèm theo lấy từ sổ.',
    madeFrom: 'báo cáo',
  },
}

/** The part of a stored paper that its form edits. */
export function editable(record: PaperRecord): Paper {
  const { plannedDate, subject, addressees, opening, body, closing, recipients, signerId, copies } = record
  return { plannedDate, subject, addressees, opening, body, closing, recipients, signerId, copies }
}

type Source = Pick<PaperRecord, 'meetingId' | 'roundId' | 'reportId'>

/** Where a paper belongs: the address of its meeting, round or report, with the words of the link. */
export function sourceOf(record: Source & Pick<PaperRecord, 'sourceTitle'>): {
  to: string
  label: string
  backWords: string
} {
  const label = record.sourceTitle
  if (record.roundId !== null) return { to: `/commendations/${record.roundId}`, label, backWords: 'Về đợt khen thưởng' }
  if (record.reportId !== null) return { to: `/reports/${record.reportId}`, label, backWords: 'Về báo cáo' }
  return { to: `/meetings/${record.meetingId ?? ''}`, label, backWords: 'Về cuộc họp' }
}

/** The address where a finding outside the paper is mended; `null` when it is mended on the paper itself. */
export function placeOfFinding(finding: Finding, record: Source): string | null {
  switch (finding.where) {
    case 'paper':
      return null
    case 'meeting':
      return `/meetings/${record.meetingId ?? ''}`
    case 'round':
      return `/commendations/${record.roundId ?? ''}`
    case 'report':
      return `/reports/${record.reportId ?? ''}${placeInReport(finding.field)}`
    case 'ward':
      if (finding.field === 'members') return '/members'
      return finding.field.startsWith('signers') ? '/settings/signers' : '/settings/law'
  }
}

/** The paragraph or the section that a finding names, as the address of its report takes it. */
function placeInReport(field: string): string {
  const paragraph = /^paragraphs\.(.+)$/.exec(field)?.[1]
  if (paragraph !== undefined) return `?paragraph=${paragraph}`
  return reportSectionSchema.safeParse(field).success ? `?section=${field}` : ''
}

/** Whether a finding keeps the paper from its number. */
export function mustMend({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error'
}

/** Why a paper waits for its number, in one short line; '' when nothing stands against it. */
export function waitingLabel(findings: readonly Pick<Finding, 'severity'>[]): string {
  const count = findings.filter(mustMend).length
  return count === 0 ? '' : `Sửa ${count} chỗ trước khi cấp số`
}

/** Those who may sign the paper, first those in office on its day; one who is not says so, for he may be chosen. */
export function signerChoices(
  signers: readonly SignerRecord[],
  kind: PaperKind,
  date: string,
  chosen: string | null,
): { value: string; label: string }[] {
  const ofIssuer = signers.filter((signer) => signer.issuer === paperKinds[kind].issuer)
  const inOffice = (signer: SignerRecord) => signer.from <= date && (signer.until === null || date <= signer.until)
  const able = ofIssuer.filter(inOffice)
  const named = signers.filter((signer) => signer.id === chosen && !able.includes(signer))
  return [
    ...able.map((signer) => ({ value: signer.id, label: signerLabel(signer) })),
    ...named.map((signer) => ({
      value: signer.id,
      label: isIsoDate(date) ? `${signerLabel(signer)}, không ký được ngày ${formatDate(date)}` : signerLabel(signer),
    })),
  ]
}

function signerLabel({ name, title, form }: SignerRecord): string {
  return form === 'direct' ? `${name}, ${title}` : `${name}, ${title}, ${signingFormLabels[form].split(' ')[0]}`
}
