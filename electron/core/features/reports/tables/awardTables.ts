import type { Table } from '../../../../../shared/model/tables.ts'
import { type RecipientKind, recipientKindLabels } from '../../../../../shared/model/ward.ts'
import { capitalizeFirst, compareVietnameseText } from '../../../../../shared/text/names.ts'
import { total } from '../../../platform/period/comparison.ts'
import { type ColumnOf, column, serial, tableOf } from '../../../platform/period/tableParts.ts'
import type { Award, GroupFigures, PeriodRecords } from '../periodRecords.ts'

/** Awards of this period and of the same one last year that belong to one line. */
export interface AwardLine {
  readonly label: string
  /** The residential group; null where a line is not one's. */
  readonly groupId: string | null
  readonly now: readonly Award[]
  /** Null where last year is not known. */
  readonly before: readonly Award[] | null
}

/**
 * Awards by form, and by who received them.
 *
 * @param lastYear heads last year's figures, here and in the table by group: `Cùng kỳ 2025`
 */
export function awardFormsTable({ awards }: PeriodRecords, before: PeriodRecords | null, lastYear: string): Table {
  const forms = [...new Set([...awards, ...(before?.awards ?? [])].map(({ form }) => form))].sort(compareVietnameseText)
  const lines = forms.map((label) => ({
    label,
    groupId: null,
    now: awards.filter(({ form }) => form === label),
    before: before?.awards.filter(({ form }) => form === label) ?? null,
  }))
  return tableOf<AwardLine>(
    'award-forms',
    'Khen thưởng theo hình thức',
    [
      serial(),
      column('Hình thức', 'text', 2.4, ({ label }) => label),
      ...countColumns(lastYear),
      column('Tiền thưởng (đồng)', 'money', 1.6, ({ now }) => total(now, ({ amount }) => amount), true),
    ],
    lines,
  )
}

/** Awards by residential group. */
export function awardGroupsTable(records: PeriodRecords, before: PeriodRecords | null, lastYear: string): Table {
  return tableOf<AwardLine>(
    'award-groups',
    `Khen thưởng theo ${records.unit.name}`,
    [serial(), column(capitalizeFirst(records.unit.name), 'text', 3, ({ label }) => label), ...countColumns(lastYear)],
    groupLines(records, before),
  )
}

/** A line for each group in force or with an award, by name; awards of no group come last. */
export function groupLines(records: PeriodRecords, before: PeriodRecords | null): AwardLine[] {
  const awarded = new Set([...records.awards, ...(before?.awards ?? [])].map(({ groupId }) => groupId))
  const known: readonly Pick<GroupFigures, 'id' | 'name'>[] = [
    ...records.groups,
    ...records.otherGroups.filter(({ id }) => awarded.has(id)),
  ]
  const lines = known
    .toSorted((a, b) => compareVietnameseText(a.name, b.name))
    .map(({ id, name }) => ({
      label: name,
      groupId: id,
      now: records.awards.filter(({ groupId }) => groupId === id),
      before: before?.awards.filter(({ groupId }) => groupId === id) ?? null,
    }))
  const ids = new Set(known.map(({ id }) => id))
  const ofNone = (awards: readonly Award[]) => awards.filter(({ groupId }) => groupId === null || !ids.has(groupId))
  const rest = {
    label: `Không thuộc ${records.unit.name}`,
    groupId: null,
    now: ofNone(records.awards),
    before: before && ofNone(before.awards),
  }
  return rest.now.length + (rest.before?.length ?? 0) > 0 ? [...lines, rest] : lines
}

function countColumns(lastYear: string): ColumnOf<AwardLine>[] {
  const of = (kind: RecipientKind) =>
    column<AwardLine>(
      recipientKindLabels[kind],
      'count',
      1,
      ({ now }) => now.filter(({ recipientKind }) => recipientKind === kind).length,
      true,
    )
  return [
    of('collective'),
    of('household'),
    of('person'),
    column<AwardLine>('Cộng', 'count', 0.9, ({ now }) => now.length, true),
    column<AwardLine>(lastYear, 'count', 1.2, ({ before }) => before?.length ?? null, true),
  ]
}

/** Every award with its name; not for a copy that leaves residents' names out. */
export function awardsTable({ awards, groups, otherGroups, unit }: PeriodRecords): Table {
  const nameOf = new Map([...groups, ...otherGroups].map(({ id, name }) => [id, name]))
  return tableOf<Award>(
    'awards',
    'Danh sách khen thưởng',
    [
      serial(),
      column('Tên', 'text', 2.6, ({ name }) => name),
      column('Đối tượng', 'text', 1.2, ({ recipientKind }) => recipientKindLabels[recipientKind]),
      column('Chức vụ, địa chỉ', 'text', 2.4, ({ description }) => description),
      column(capitalizeFirst(unit.name), 'text', 1.6, ({ groupId }) =>
        groupId === null ? '' : (nameOf.get(groupId) ?? ''),
      ),
      column('Hình thức', 'text', 1.4, ({ form }) => form),
      column('Số quyết định', 'text', 1.6, ({ decision }) => decision),
      column('Ngày', 'date', 1.1, ({ decidedOn }) => decidedOn),
      column('Tiền thưởng (đồng)', 'money', 1.4, ({ amount }) => amount, true),
    ],
    awards,
  )
}
