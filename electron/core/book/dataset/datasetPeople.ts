import type { FieldError } from '../../../../shared/contract/base.ts'
import type { Dataset } from '../../../../shared/model/dataset.ts'
import type { NamedPerson } from '../../../../shared/model/meetings.ts'
import { latestTerm, postsOf, termOn } from '../../../../shared/model/members.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { newId } from '../../schema/ids.ts'

/** Collects what is wrong, by path in the file. */
export class Complaints {
  readonly fields: FieldError[] = []
  readonly #lost: ReadonlySet<string>

  /** @param lost words of the file that could not be read: a reference to one of them may well be right */
  constructor(lost: ReadonlySet<string>) {
    this.#lost = lost
  }

  unknown(word: string, path: string, message: string): void {
    if (!this.#lost.has(word)) this.at(path, message)
  }

  at(path: string, message: string): void {
    this.fields.push({ path, message })
  }
}

/** Records of the file by their key, each with the id that it gets here. */
export type Keyed<T> = ReadonlyMap<string, { readonly id: string; readonly row: T }>

/** Gives every record an id. A key that stands twice is wrong; a record without key gets one that nobody can name. */
export function keyed<T extends { readonly key?: string | undefined }>(
  rows: readonly T[],
  path: string,
  complaints: Complaints,
): Keyed<T> {
  const found = new Map<string, { id: string; row: T }>()
  for (const [index, row] of rows.entries()) {
    const unnamed = ` ${index}`
    const key = row.key ?? unnamed
    if (found.has(key)) complaints.at(`${path}.${index}.key`, `Khóa “${key}” đã dùng cho dòng khác.`)
    found.set(found.has(key) ? unnamed : key, { id: newId(), row })
  }
  return found
}

/** The record that a key names; complains when there is none. */
export function lookUp<T>(
  records: Keyed<T>,
  key: string | null | undefined,
  path: string,
  complaints: Complaints,
): { id: string; row: T } | null {
  if (key === null || key === undefined) return null
  const found = records.get(key)
  if (!found) complaints.unknown(key, path, `Không tìm thấy “${key}” trong tệp.`)
  return found ?? null
}

export type DatasetMember = Dataset['members'][number]
type NamedPart = NonNullable<Dataset['meetings'][number]['chair']>

/**
 * A person as named on the day of a meeting: what the file writes goes first, else the member's term of that day. In
 * the chair that is the post in the committee alone, on the list of those invited the post outside stands before it.
 */
export function namedPerson(
  part: NamedPart,
  members: Keyed<DatasetMember>,
  day: IsoDate,
  path: string,
  complaints: Complaints,
): NamedPerson & { unit: string; posts: string } {
  const member = lookUp(members, part.member, `${path}.member`, complaints)
  const terms = member?.row.terms ?? []
  const term = termOn(terms, day) ?? latestTerm(terms)
  const honorific = part.honorific ?? member?.row.honorific
  const name = part.name ?? member?.row.name
  if (part.member === null && honorific === undefined) complaints.at(`${path}.honorific`, 'Chọn ông hoặc bà.')
  if (part.member === null && name === undefined) complaints.at(`${path}.name`, 'Nhập họ và tên hoặc khóa thành viên.')
  return {
    memberId: member?.id ?? null,
    honorific: honorific ?? 'ông',
    // A missing name is complained of above, in words that fit a file; here it only has to be nobody else's.
    name: name ?? part.member ?? path,
    post: part.post ?? term?.committeePost ?? '',
    posts: part.post ?? (term ? postsOf(term) : ''),
    unit: term?.unit ?? '',
  }
}
