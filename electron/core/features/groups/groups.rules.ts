import type { Group, GroupRecord } from '../../../../shared/model/groups.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'

type Named = Pick<Group, 'name' | 'from' | 'until'>

/**
 * Another group of the same name (accents and case aside) that is in force on a day on which this one is, too. A group
 * that was dissolved before does not count: its name may be given again.
 */
export function sameNameInForce(
  group: Named,
  others: readonly (Named & Pick<GroupRecord, 'id'>)[],
  ownId: string,
): Named | undefined {
  const name = foldVietnamese(group.name)
  return others.find((other) => other.id !== ownId && foldVietnamese(other.name) === name && overlap(group, other))
}

/**
 * As {@link sameNameInForce} for the groups of a whole list: called with one after the other, it finds which earlier
 * one is in the way. Each name is folded once, however many there are.
 */
export function earlierOfSameName(): (group: Named) => Named | undefined {
  const earlier = new Map<string, Named[]>()
  return (group) => {
    const name = foldVietnamese(group.name)
    const namesakes = earlier.get(name) ?? []
    const other = namesakes.find((one) => overlap(group, one))
    namesakes.push(group)
    earlier.set(name, namesakes)
    return other
  }
}

/** Names the group that is in the way and says how to go on. */
export function sameNameMessage(other: Named): string {
  const until = other.until === null ? '' : ` đến ${formatDate(other.until)}`
  return `Đã có ${other.name}, hoạt động từ ${formatDate(other.from)}${until}. Chọn tên khác hoặc nhập ngày giải thể.`
}

function overlap(left: Named, right: Named): boolean {
  return (right.until === null || left.from <= right.until) && (left.until === null || right.from <= left.until)
}
