import type { Finding, Paper, PaperKind, PaperRecord } from '../../../shared/model/papers.ts'
import { paperKinds } from '../../../shared/model/papers.ts'
import { type SignerRecord, signingFormLabels } from '../../../shared/model/ward.ts'
import { formatDate, isIsoDate } from '../../../shared/text/dates.ts'

/** What the form of a kind of paper asks for, in its words; a part that is null is no part of that paper. */
export interface PaperParts {
  readonly addressees: string | null
  readonly opening: string | null
  /** What one part of the body is called: `Điều` (numbered) or `Đoạn`. */
  readonly body: 'Điều' | 'Đoạn' | null
  readonly closing: string | null
  readonly signer: boolean
  /** Minutes take their text from the meeting. */
  readonly textFrom: string
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
  },
  invitation: {
    addressees: 'Kính mời',
    opening: null,
    body: null,
    closing: 'Lưu ý',
    signer: true,
    textFrom: 'Thời gian, địa điểm, nội dung họp lấy từ cuộc họp.',
  },
  conclusions: {
    addressees: null,
    opening: 'Phần mở đầu',
    body: 'Đoạn',
    closing: 'Phần kết',
    signer: true,
    textFrom: 'Kết luận và nhiệm vụ lấy từ cuộc họp.',
  },
  submission: {
    addressees: 'Kính gửi',
    opening: 'Phần mở đầu',
    body: 'Đoạn',
    closing: 'Phần kết',
    signer: true,
    textFrom: 'Danh sách kèm theo lấy từ đợt khen thưởng.',
  },
  decision: {
    addressees: null,
    opening: null,
    body: 'Điều',
    closing: null,
    signer: true,
    textFrom: 'Căn cứ và danh sách kèm theo lấy từ đợt khen thưởng.',
  },
}

/** The part of a stored paper that its form edits. */
export function editable(record: PaperRecord): Paper {
  const { plannedDate, subject, addressees, opening, body, closing, recipients, signerId, copies } = record
  return { plannedDate, subject, addressees, opening, body, closing, recipients, signerId, copies }
}

/** Where a paper belongs: the address of its meeting or round, with the words of the link. */
export function sourceOf(record: Pick<PaperRecord, 'meetingId' | 'roundId' | 'sourceTitle'>): {
  to: string
  label: string
  backWords: string
} {
  const label = record.sourceTitle
  return record.roundId === null
    ? { to: `/meetings/${record.meetingId ?? ''}`, label, backWords: 'Về cuộc họp' }
    : { to: `/commendations/${record.roundId}`, label, backWords: 'Về đợt khen thưởng' }
}

/** The address where a finding outside the paper is mended; `null` when it is mended on the paper itself. */
export function placeOfFinding(finding: Finding, record: Pick<PaperRecord, 'meetingId' | 'roundId'>): string | null {
  switch (finding.where) {
    case 'paper':
      return null
    case 'meeting':
      return `/meetings/${record.meetingId ?? ''}`
    case 'round':
      return `/commendations/${record.roundId ?? ''}`
    case 'ward':
      return finding.field.startsWith('signers') ? '/settings/signers' : '/settings/law'
  }
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
