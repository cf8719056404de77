import { withoutHonorific } from '../../../../shared/text/labels.ts'
import { capitalizeFirst } from '../../../../shared/text/names.ts'

/** `Ông Lê Văn Thành`. */
export function personName(person: { readonly honorific: string; readonly name: string }): string {
  return capitalizeFirst(`${person.honorific} ${withoutHonorific(person.name)}`.trim())
}

/** Post and unit in one line; a unit that the post already names is not said twice. */
export function postAndUnit(post: string, unit: string): string {
  if (post === '' || unit === '') return post || unit
  return post.toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi')) ? post : `${post}, ${unit}`
}

/** `Ông Lê Văn Thành, Trưởng Ban`; dots to write on when nobody is named. */
export function personWithPost(
  person: { readonly honorific: string; readonly name: string; readonly post: string } | null,
): string {
  if (person === null) return dots
  return person.post === '' ? personName(person) : `${personName(person)}, ${person.post}`
}

/** A line to write on by hand. */
export const dots = '.'.repeat(60)
