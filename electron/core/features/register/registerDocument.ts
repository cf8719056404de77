import type { RegisterEntry } from '../../../../shared/model/register.ts'
import { type Committee, type Issuer, issuerNames, type WardRecord } from '../../../../shared/model/ward.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import { peopleName } from '../papers/index.ts'
import { agencyLines } from '../ward/index.ts'
import type { RegisterInput } from './inputs.ts'
import { seriesOf } from './register.rules.ts'

/** The book of a year as it is printed and bound (NĐ 30, Phụ lục IV): a cancelled number keeps its line. */
export function composeRegister(
  ward: WardRecord,
  issuer: Issuer,
  year: number,
  entries: readonly RegisterEntry[],
): RegisterInput {
  // The book bears the name that the organ had when the book was closed.
  const lastDay = `${year}-12-31`
  return {
    kind: 'register',
    title: registerTitle(ward, issuer, year),
    organization: peopleName(ward, lastDay),
    ...agencyLines(ward, lastDay, issuer),
    year,
    oneSeries: seriesOf(ward, issuer, '', lastDay).code === null,
    entries: entries.map((entry) => ({
      label: entry.label,
      date: entry.date,
      kindAndSubject: `${entry.kindLabel}: ${entry.subject}`,
      signerName: entry.signerName,
      recipients: entry.recipients,
      keeper: entry.keeper,
      copies: entry.copies,
      sentOn: entry.sentOn,
      receivedBy: entry.receivedBy,
      note: entry.cancelReason === '' ? entry.note : joined(`Đã hủy: ${entry.cancelReason}`, entry.note),
    })),
  }
}

function joined(first: string, second: string): string {
  return second === '' ? first : `${first}. ${second}`
}

/** What the part of a ward that books are named after must hold. */
type BookOwner = { readonly committee: Pick<Committee, 'shortName'> }

/** `Sổ đăng ký văn bản đi năm 2026, Ban Chỉ đạo` */
export function registerTitle({ committee }: BookOwner, issuer: Issuer, year: number): string {
  return `Sổ đăng ký văn bản đi năm ${year}, ${issuerNames(committee.shortName)[issuer]}`
}

export function registerFileName({ committee }: BookOwner, issuer: Issuer, year: number): string {
  return safeFileName([String(year), 'sổ văn bản đi', issuerNames(committee.shortName)[issuer]], 'docx')
}
