import type { MemberRecord } from '../../../../shared/model/members.ts'
import { type PaperKind, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { paperNumber } from '../../../../shared/model/papers.ts'
import { signatureLines } from '../../../../shared/model/signatures.ts'
import type { Issuer, SignerRecord, WardFrame, WardRecord } from '../../../../shared/model/ward.ts'
import { type IsoDate, yearOf } from '../../../../shared/text/dates.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { bearerAmong } from '../../../../shared/text/personKey.ts'
import type { PaperHead } from '../../drawing/word/inputs.ts'
import {
  agencyLines,
  headerOn,
  type KnownFacts,
  type KnownRules,
  peopleCommitteeName,
  signersInOffice,
  wardFullName,
} from '../ward/index.ts'

/** What whoever writes papers has before him: the ward, its signers, its legal facts and its committee. */
export interface PaperContext {
  readonly ward: WardRecord
  readonly signers: readonly SignerRecord[]
  readonly facts: KnownFacts
  readonly quorumRules: KnownRules
  /** Those in the bin too: papers of their time still name their posts. */
  readonly members: readonly MemberRecord[]
  /** How many more there are whose rows cannot be read: a paper may miss their posts. */
  readonly unreadableMembers: number
}

/** Number and day of a signed paper: `05/BB-BCĐ`, ISO day. */
export interface Issue {
  readonly label: string
  readonly date: IsoDate
}

export function symbolOf(ward: WardFrame, issuer: Issuer): string {
  return issuer === 'committee' ? ward.committee.symbol : ward.peopleSymbol
}

/** `Ban Chỉ đạo … phường Diên Hồng`: the committee in running text; the ward is added where its name leaves it out. */
export function committeeName(ward: WardRecord, date: IsoDate): string {
  const { fullName } = ward.committee
  const place = wardFullName(headerOn(ward, date))
  return foldVietnamese(fullName).endsWith(foldVietnamese(place)) ? fullName : `${fullName} ${place}`
}

/** `Ủy ban nhân dân phường Diên Hồng` as named on that day. */
export function peopleName(ward: WardRecord, date: IsoDate): string {
  return peopleCommitteeName(headerOn(ward, date))
}

/** The head of a paper: signed with its number and day, or with room left for both. */
export function paperHead(ward: WardRecord, kind: PaperKind, plannedDate: IsoDate, issue: Issue | null): PaperHead {
  const { code, issuer } = paperKinds[kind]
  const date = issue?.date ?? plannedDate
  const [number, symbol] = splitNumber(issue?.label ?? paperNumber(1, code, symbolOf(ward, issuer)))
  return {
    ...agencyLines(ward, date, issuer),
    number: issue ? number : null,
    symbol,
    placeName: headerOn(ward, date).placeName,
    date: issue?.date ?? null,
    year: yearOf(date),
  }
}

function splitNumber(label: string): [number: string, symbol: string] {
  const slash = label.indexOf('/')
  return [label.slice(0, slash), label.slice(slash + 1)]
}

/** The signature block of a signer; without one, room for a name is left. */
export function signatureOf(context: PaperContext, signerId: string | null) {
  const signer = context.signers.find((one) => one.id === signerId)
  return signer ? signatureBlock(context, signer) : { authority: [], otherTitle: '', name: '' }
}

export function signatureBlock({ ward, members }: Pick<PaperContext, 'ward' | 'members'>, signer: SignerRecord) {
  const collective = signer.issuer === 'committee' ? ward.committee.shortName : 'Ủy ban nhân dân'
  const withOtherTitle = signer.issuer === 'people' || ward.committee.usesParentSeal
  const lines = signatureLines(signer, collective, withOtherTitle, bearerAmong(members))
  return { ...lines, authority: [...lines.authority] }
}

const nearestToHead: readonly SignerRecord['form'][] = ['direct', 'Q', 'KT', 'TL', 'TUQ']

/** Who usually signs for an issuer on a day: the head if in office, else who stands nearest to the head. */
export function defaultSignerAmong(
  signers: readonly SignerRecord[],
  issuer: Issuer,
  date: IsoDate,
): SignerRecord | undefined {
  return signersInOffice(signers, issuer, date).sort(
    (a, b) => nearestToHead.indexOf(a.form) - nearestToHead.indexOf(b.form) || b.from.localeCompare(a.from),
  )[0]
}
