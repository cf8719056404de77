import { withoutHonorific, withoutMark } from './labels.ts'
import { capitalizeFirst } from './names.ts'

/** The one way to name somebody on screens and papers: Ông or Bà, the name, the post, each said once. */

/** Somebody by name and form of address. */
export interface AddressedPerson {
  /** `ông`, `bà`; '' where it is not known. */
  readonly honorific: string
  readonly name: string
}

/** `Ông Lê Văn Thành`: in lists and at the head of a sentence. A form of address typed with the name is said once. */
export function personName(person: AddressedPerson): string {
  return capitalizeFirst(personInSentence(person))
}

/** `ông Lê Văn Thành`: inside a sentence. */
export function personInSentence({ honorific, name }: AddressedPerson): string {
  return honorific === '' ? withoutMark(name) : `${honorific} ${withoutHonorific(name, honorific)}`.trim()
}

/** Post and unit in one line; a unit that the post already names is not said twice. */
export function postAndUnit(post: string, unit: string): string {
  if (post === '' || unit === '') return post || unit
  return post.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi')) ? post : `${post}, ${unit}`
}

/** `Ông Lê Văn Thành, Trưởng Ban`; the name alone without a post. */
export function nameAndPost(person: AddressedPerson & { readonly post: string }): string {
  return person.post === '' ? personName(person) : `${personName(person)}, ${person.post}`
}
