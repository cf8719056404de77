import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import { personKey } from '../../../../shared/text/personKey.ts'

/**
 * Nominees of a round, rejected ones aside, whose person, household or collective is proposed before, however spelled:
 * two certificates and two rewards for one. Names that differ in their accents alone are told too.
 *
 * @returns the place of the later one in the round and a sentence for who prepares it
 */
export function namedTwice({ nominees }: Pick<RoundRecord, 'nominees'>): { index: number; message: string }[] {
  const before = new Map<string, string>()
  return nominees.flatMap(({ recipientKind, name, result }, index) => {
    if (result === 'rejected') return []
    const key = `${recipientKind}|${foldVietnamese(personKey(name))}`
    const other = before.get(key)
    if (other === undefined) {
      before.set(key, name)
      return []
    }
    const message =
      personKey(other) === personKey(name)
        ? `${name} được đề nghị hai lần trong đợt này.`
        : `Tên “${name}” có dòng viết là “${other}”. Nếu là một người thì viết giống nhau, xóa một dòng.`
    return [{ index, message }]
  })
}
