import type { Dataset } from '../../../../shared/model/dataset.ts'
import type { GroupRecord } from '../../../../shared/model/groups.ts'
import { listGroups } from '../../features/groups/index.ts'
import { listMembers } from '../../features/members/index.ts'
import type { Database } from '../../platform/database/database.ts'

/** Members and groups in an order of their own, so that the same records give the same file. */

const inOrder = new Intl.Collator('vi', { numeric: true })

/** The members who are not in the bin, with the key of each by id. */
export async function exportMembers(database: Database) {
  const records = (await listMembers(database)).toSorted(
    (left, right) => left.protocolOrder - right.protocolOrder || inOrder.compare(left.name, right.name),
  )
  const memberKeys = new Map(records.map(({ id }, index) => [id, `thanh-vien-${index + 1}`]))
  const members: Dataset['members'] = records.map((record) => ({
    key: memberKeys.get(record.id) ?? record.id,
    name: record.name,
    honorific: record.honorific,
    phone: record.phone,
    protocolOrder: record.protocolOrder,
    terms: record.terms.map(({ id: _id, ...term }) => term),
  }))
  return { members, memberKeys }
}

/** The groups founded by the end of a year with their figures until then, and the name of each by id. */
export async function exportGroups(database: Database, year: number) {
  const records = (await listGroups(database))
    .filter((group) => group.from <= `${year}-12-31`)
    .toSorted((left, right) => inOrder.compare(left.name, right.name) || right.from.localeCompare(left.from))
  const groups: Dataset['groups'] = records.map((record) => toGroup(record, year))
  return { groups, groupNames: namesById(records) }
}

/**
 * A name in a file leads to the first group of that name; for the others nothing is said rather than something wrong.
 */
function namesById(records: readonly GroupRecord[]): ReadonlyMap<string, string> {
  const firsts = [...Map.groupBy(records, (record) => record.name)].flatMap(([name, [first]]) =>
    first ? [[first.id, name] as const] : [],
  )
  return new Map(firsts)
}

function toGroup({ id: _id, revision: _revision, sample: _sample, ...group }: GroupRecord, year: number) {
  return { ...group, years: group.years.filter((figures) => figures.year <= year) }
}
