import { cleanLine } from './clean.ts'
import { withoutHonorific, withoutHousehold } from './labels.ts'
import { remembered } from './remembered.ts'
import { spellingKey } from './spellingKey.ts'

/**
 * The same for all spellings of one name: capitals, the sort of apostrophe, strokes through letters, the place of the
 * tone, titles and bullets before it do not count. Accents do: `Hạnh` and `Hanh` are two. For names of people and
 * households.
 *
 * @example personKey("Bà Rơ Châm H'Ƀlan") === personKey('RƠ CHÂM H’Blan')
 */
export const personKey = remembered((name) => spellingKey(withoutHonorific(withoutHousehold(cleanLine(name)))))

/** Whether one of some people bears a name, every word of it, in any spelling. */
export function bearerAmong(people: readonly { readonly name: string }[]): (name: string) => boolean {
  const names = new Set(people.map(({ name }) => spellingKey(name)))
  return (name) => names.has(spellingKey(name))
}
