import type { Table } from '../../../../../shared/model/tables.ts'
import { type RecipientKind, recipientKindLabels } from '../../../../../shared/model/ward.ts'
import { capitalizeFirst, compareVietnameseText } from '../../../../../shared/text/names.ts'
import { total } from '../../../platform/period/comparison.ts'
import { type ColumnOf, column, serial, tableOf } from '../../../platform/period/tableParts.ts'
import type { Award, GroupFigures, PeriodRecords } from '../periodRecords.ts'

/** Awards of this period and of the same one last year that belong to one line. */
export interface AwardLine {
  readonly label: string
  /** A residential group's. */
  readonly isGroup: boolean
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
    isGroup: false,
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

/**
 * A line for each group in force or with an award, by name; awards of no group come last. A group that is no more has
 * the name under which its awards were signed.
 */
export function groupLines(records: PeriodRecords, before: PeriodRecords | null): AwardLine[] {
  const awards = [...records.awards, ...(before?.awards ?? [])]
  const awarded = new Set(awards.map(({ groupId }) => groupId))
  const known: readonly Pick<GroupFigures, 'id' | 'name'>[] = [
    ...records.groups,
    ...records.otherGroups.filter(({ id }) => awarded.has(id)),
  ]
  const ids = new Set(known.map(({ id }) => id))
  const isKnown = ({ groupId }: Award) => groupId !== null && ids.has(groupId)
  const gone = [...new Set(awards.filter((award) => !isKnown(award)).map(({ groupName }) => groupName))]
  const line = (label: string, isGroup: boolean, belongs: (award: Award) => boolean): AwardLine => ({
    ...{ label, isGroup },
    now: records.awards.filter(belongs),
    before: before?.awards.filter(belongs) ?? null,
  })
  const ofGone = (name: string) => (award: Award) => !isKnown(award) && award.groupName === name
  const lines = [
    ...known.map(({ id, name }) => line(name, true, ({ groupId }) => groupId === id)),
    ...gone.filter((name) => name !== '').map((name) => line(name, true, ofGone(name))),
  ].toSorted((a, b) => compareVietnameseText(a.label, b.label))
  const rest = line(`Không thuộc ${records.unit.name}`, false, ofGone(''))
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
export function awardsTable({ awards, unit }: PeriodRecords): Table {
  return tableOf<Award>(
    'awards',
    'Danh sách khen thưởng',
    [
      serial(),
      column('Tên', 'text', 2.6, ({ name }) => name),
      column('Đối tượng', 'text', 1.2, ({ recipientKind }) => recipientKindLabels[recipientKind]),
      column('Chức vụ, địa chỉ', 'text', 2.4, ({ description }) => description),
      column(capitalizeFirst(unit.name), 'text', 1.6, ({ groupName }) => groupName),
      column('Hình thức', 'text', 1.4, ({ form }) => form),
      column('Số quyết định', 'text', 1.6, ({ decision }) => decision),
      column('Ngày', 'date', 1.1, ({ decidedOn }) => decidedOn),
      column('Tiền thưởng (đồng)', 'money', 1.4, ({ amount }) => amount, true),
    ],
    awards,
  )
}
