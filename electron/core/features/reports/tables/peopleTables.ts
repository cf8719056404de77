import { type MemberRecord, termOn } from '../../../../../shared/model/members.ts'
import { periodSpan } from '../../../../../shared/model/periods.ts'
import type { Table } from '../../../../../shared/model/tables.ts'
import { capitalizeFirst, compareVietnameseText } from '../../../../../shared/text/names.ts'
import { shareOf } from '../../../platform/period/comparison.ts'
import { column, serial, tableOf } from '../../../platform/period/tableParts.ts'
import { compareByProtocol } from '../../members/index.ts'
import { groupSums, groupsNotListed, missingText } from '../gaps.rules.ts'
import type { GroupFigures, PeriodRecords } from '../periodRecords.ts'

/** The groups with their figures of the year; `names` adds the heads with their phones. */
export function groupsTable(records: PeriodRecords, before: PeriodRecords, names: boolean): Table {
  const { groups, unit } = records
  const lastYear = new Map(before.groups.map(({ id, committedHouseholds }) => [id, committedHouseholds]))
  const table = tableOf<GroupFigures>(
    'groups',
    capitalizeFirst(unit.name),
    [
      serial(),
      column(capitalizeFirst(unit.name), 'text', 2, ({ name }) => name),
      ...(names
        ? [
            column<GroupFigures>(unit.headTitle, 'text', 2.2, ({ headName }) => headName),
            column<GroupFigures>('Điện thoại', 'text', 1.6, ({ headPhone }) => headPhone),
          ]
        : []),
      column('Số hộ', 'count', 1, ({ households }) => households, true),
      column('Nhân khẩu', 'count', 1.1, ({ residents }) => residents, true),
      column('Hộ ký cam kết', 'count', 1.1, ({ committedHouseholds }) => committedHouseholds, true),
      column(shareSigned, 'share', 1, ({ committedHouseholds, households }) =>
        committedHouseholds === null || households === null ? null : shareOf(committedHouseholds, households),
      ),
      column('Hộ ký cam kết năm trước', 'count', 1.2, ({ id }) => lastYear.get(id) ?? null, true),
    ],
    groups.toSorted((a, b) => compareVietnameseText(a.name, b.name)),
  )
  return { ...table, ...wholeOf(table, records) }
}

/** The closing line with the share of all who signed, and what the sums leave out. */
function wholeOf({ columns, total }: Table, records: PeriodRecords): Pick<Table, 'total' | 'note'> {
  const { groups, unit } = records
  const unfilled = groups.filter((group) => figuresOfGroup.some((figure) => group[figure] === null)).length
  const gaps = unfilled + groupsNotListed(records)
  const entered = groups.some((group) => figuresOfGroup.some((figure) => group[figure] !== null))
  const { signed } = groupSums({ ...records, ward: null })
  const share = signed && shareOf(signed.part, signed.whole)
  return {
    total: total?.map((cell, place) => (columns[place]?.label === shareSigned ? share : cell)) ?? null,
    ...(entered && gaps > 0 ? { note: missingText(gaps, unit.name) } : {}),
  }
}

const figuresOfGroup = ['households', 'residents', 'committedHouseholds'] as const
const shareSigned = 'Tỷ lệ ký'

/** The committee on the last day of the period; its members hold office, so their names stay, their phones do not. */
export function membersTable({ members, period, committee }: PeriodRecords, names: boolean): Table {
  const { until } = periodSpan(period)
  const term = (member: MemberRecord) => termOn(member.terms, until)
  return tableOf<MemberRecord>(
    'members',
    `Thành viên ${committee}`,
    [
      serial(),
      column('Họ và tên', 'text', 2.4, ({ name }) => name),
      column(`Chức vụ trong ${committee}`, 'text', 2.2, (member) => term(member)?.committeePost ?? ''),
      column('Chức vụ', 'text', 2.4, (member) => term(member)?.outsidePost ?? ''),
      column('Đơn vị', 'text', 2, (member) => term(member)?.unit ?? ''),
      column('Từ ngày', 'date', 1.1, (member) => term(member)?.from ?? null),
      ...(names ? [column<MemberRecord>('Điện thoại', 'text', 1.6, ({ phone }) => phone)] : []),
    ],
    members.toSorted(compareByProtocol),
  )
}
