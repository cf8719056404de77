import type { MemberRecord } from '../../../../shared/model/members.ts'
import { compareVietnameseNames } from '../../../../shared/text/names.ts'

/** Order of official lists: by rank as entered, then by name. */
export function compareByProtocol(
  left: Pick<MemberRecord, 'protocolOrder' | 'name'>,
  right: Pick<MemberRecord, 'protocolOrder' | 'name'>,
): number {
  return left.protocolOrder - right.protocolOrder || compareVietnameseNames(left.name, right.name)
}
