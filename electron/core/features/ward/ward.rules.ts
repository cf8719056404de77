import { inForceOn } from '../../../../shared/model/rewards.ts'
import type { Committee, HeaderPeriod, Issuer, SignerRecord } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { upperVietnamese } from '../../../../shared/text/names.ts'
import { placeNameOf } from '../../../../shared/text/places.ts'

/** The part of a ward that the head of a paper is made from. */
export interface PaperOwner {
  readonly committee: Pick<Committee, 'fullName'>
  readonly headers: readonly HeaderPeriod[]
}

/**
 * The header period in force on a day; the earliest one for a day before all of them, so that an old paper still gets
 * a head.
 *
 * @throws when the ward has no period at all, which its schema forbids
 */
export function headerOn(ward: Pick<PaperOwner, 'headers'>, date: IsoDate): HeaderPeriod {
  const earliest = [...ward.headers].sort((a, b) => a.validFrom.localeCompare(b.validFrom))[0]
  const header = inForceOn(ward.headers, date) ?? earliest
  if (!header) throw new Error('the ward has no header period')
  return header
}

/**
 * The ward's name with its kind. A name that is a number keeps the capital letter (NĐ 30/2020/NĐ-CP, Phụ lục II,
 * mục III): `phường Diên Hồng`, but `Phường 5`. So do names of persons and events, which no rule can tell from others:
 * who types `Phường Điện Biên Phủ` gets it so. The kind is never said twice.
 */
export function wardFullName(header: Pick<HeaderPeriod, 'wardName'>): string {
  const name = placeNameOf(header.wardName)
  if (name.startsWith('Phường ')) return name
  return `${/^\d+$/.test(name) ? 'Phường' : 'phường'} ${name}`
}

/** `Ủy ban nhân dân phường Diên Hồng`. */
export function peopleCommitteeName(header: Pick<HeaderPeriod, 'wardName'>): string {
  return `Ủy ban nhân dân ${wardFullName(header)}`
}

/** The two blocks of the head of a paper, in capitals; each entry is a line of its own and may wrap. */
export interface AgencyLines {
  /** Not bold; empty when none stands above the issuer. */
  readonly superior: string[]
  /** Bold. */
  readonly issuer: string[]
}

const peoplesCommittee = 'ỦY BAN NHÂN DÂN'

/**
 * Who stands at the head of a paper of that day (NĐ 30/2020/NĐ-CP, Phụ lục I, II.2). Above a committee stands the
 * people's committee whose seal it uses; above the people's committee its superior, where the ward shows it.
 */
export function agencyLines(ward: PaperOwner, date: IsoDate, issuer: Issuer): AgencyLines {
  const header = headerOn(ward, date)
  const people = [peoplesCommittee, upperVietnamese(wardFullName(header))]
  if (issuer === 'committee') {
    return { superior: people, issuer: [upperVietnamese(withoutQuotes(ward.committee.fullName))] }
  }
  const above = header.district === '' ? header.province : header.district
  return { superior: header.showSuperior ? [peoplesCommittee, upperVietnamese(above)] : [], issuer: people }
}

function withoutQuotes(name: string): string {
  return name
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Those who may sign for an issuer on a day: their office began on or before it and had not ended. */
export function signersInOffice<T extends Pick<SignerRecord, 'issuer' | 'from' | 'until'>>(
  signers: readonly T[],
  issuer: Issuer,
  date: IsoDate,
): T[] {
  return signers.filter(
    (signer) => signer.issuer === issuer && signer.from <= date && (signer.until === null || signer.until >= date),
  )
}
