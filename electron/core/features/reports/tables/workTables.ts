import type { PeriodFigure } from '../../../../../shared/contract/reports.ts'
import type { Table } from '../../../../../shared/model/tables.ts'
import type { IsoDate } from '../../../../../shared/text/dates.ts'
import { compareVietnameseText } from '../../../../../shared/text/names.ts'
import { changeOf, shareOf } from '../../../platform/period/comparison.ts'
import { column, serial, tableOf } from '../../../platform/period/tableParts.ts'
import { countTasks, type TaskCounts, type TaskState, taskState } from '../figures.rules.ts'
import type { AssignedTask, PeriodRecords, TopicCount } from '../periodRecords.ts'

/**
 * The figures of the period against last year's.
 *
 * @param lastYear heads last year's figures, here and in the tables below: `Cùng kỳ 2025`
 */
export function figuresTable(figures: readonly PeriodFigure[], lastYear: string): Table {
  return tableOf<PeriodFigure>(
    'figures',
    'Số liệu chung',
    [
      serial(),
      column('Chỉ tiêu', 'text', 3, ({ label, missing }) => (missing === '' ? label : `${label} (${missing})`)),
      column('Kỳ này', 'count', 1.2, ({ value }) => value),
      column(lastYear, 'count', 1.4, (figure) => figure.lastYear),
      column('Tăng, giảm', 'count', 1.2, (figure) =>
        figure.value === null || figure.lastYear === null ? null : figure.value - figure.lastYear,
      ),
      column('Tỷ lệ tăng, giảm', 'share', 1.4, (figure) => changeOf(figure.value, figure.lastYear)),
    ],
    figures,
  )
}

/** Where no field was chosen for an opinion. */
const noTopic = 'Chưa chọn lĩnh vực'

/** Opinions by field, beside last year's. */
export function topicsTable({ topics }: PeriodRecords, before: PeriodRecords | null, lastYear: string): Table {
  const countBefore = before && new Map(before.topics.map(({ topic, opinions }) => [topic, opinions]))
  const known = new Set(topics.map(({ topic }) => topic))
  const gone = (before?.topics ?? [])
    .filter(({ topic }) => !known.has(topic))
    .map(({ topic }) => ({ topic, opinions: 0, replied: 0 }))
  return tableOf<TopicCount>(
    'topics',
    'Ý kiến theo lĩnh vực',
    [
      serial(),
      column('Lĩnh vực', 'text', 3.5, ({ topic }) => topic || noTopic),
      column('Số ý kiến', 'count', 1, ({ opinions }) => opinions, true),
      column('Trả lời tại cuộc họp', 'count', 1.2, ({ replied }) => replied, true),
      column('Tỷ lệ trả lời', 'share', 1, ({ opinions, replied }) => shareOf(replied, opinions)),
      column(lastYear, 'count', 1.2, ({ topic }) => countBefore && (countBefore.get(topic) ?? 0), true),
    ],
    [...topics, ...gone],
  )
}

const statePhrases: Record<TaskState, string> = {
  done: 'Hoàn thành',
  'done-late': 'Hoàn thành, chậm hạn',
  overdue: 'Quá hạn',
  open: 'Đang thực hiện',
}

/** Every task carried over from before or assigned in the period. */
export function tasksTable({ tasks, carriedTasks }: PeriodRecords, day: IsoDate): Table {
  return tableOf<AssignedTask>('tasks', 'Nhiệm vụ', taskColumns(day), [...carriedTasks, ...tasks])
}

/** Those of them that are overdue, without the people who do them: the annex of a report names units. */
export function overdueTable({ tasks, carriedTasks }: PeriodRecords, day: IsoDate): Table {
  const overdue = [...carriedTasks, ...tasks].filter((task) => taskState(task, day) === 'overdue')
  return tableOf<AssignedTask>(
    'overdue',
    'Nhiệm vụ quá hạn',
    taskColumns(day).filter(({ label }) => label !== 'Người thực hiện' && label !== 'Hoàn thành'),
    overdue,
  )
}

function taskColumns(day: IsoDate) {
  return [
    serial<AssignedTask>(),
    column<AssignedTask>('Nhiệm vụ', 'text', 4, ({ content }) => content),
    column<AssignedTask>('Người thực hiện', 'text', 1.8, ({ owner }) => owner),
    column<AssignedTask>('Đơn vị', 'text', 1.6, ({ unit }) => unit),
    column<AssignedTask>('Ngày giao', 'date', 1.1, ({ assignedOn }) => assignedOn),
    column<AssignedTask>('Thời hạn', 'date', 1.1, ({ deadline }) => deadline),
    // What was done after that day was not done then: the day would contradict the state beside it.
    column<AssignedTask>('Hoàn thành', 'date', 1.1, ({ doneOn }) => (doneOn !== null && doneOn <= day ? doneOn : null)),
    column<AssignedTask>('Tình trạng', 'text', 1.3, (task) => statePhrases[taskState(task, day)]),
  ]
}

/** Where no unit was entered for a task. */
const noUnit = 'Chưa ghi đơn vị'

/** Tasks done and overdue, unit by unit, those carried over from before with them. */
export function taskUnitsTable({ tasks, carriedTasks }: PeriodRecords, day: IsoDate): Table {
  const byUnit = Map.groupBy([...carriedTasks, ...tasks], ({ unit }) => unit)
  const carried = new Set(carriedTasks)
  const lines = [...byUnit]
    .map(([unit, own]) => ({ unit, carried: own.filter((task) => carried.has(task)).length, ...countTasks(own, day) }))
    .sort((a, b) => Number(a.unit === '') - Number(b.unit === '') || compareVietnameseText(a.unit, b.unit))
  return tableOf<{ unit: string; carried: number } & TaskCounts>(
    'task-units',
    'Nhiệm vụ theo đơn vị',
    [
      serial(),
      column('Đơn vị', 'text', 3, ({ unit }) => unit || noUnit),
      column('Kỳ trước chuyển sang', 'count', 1.1, ({ carried: before }) => before, true),
      column('Giao trong kỳ', 'count', 1, ({ assigned, carried: before }) => assigned - before, true),
      column('Hoàn thành', 'count', 1, ({ done }) => done, true),
      column('Trong đó chậm hạn', 'count', 1.1, ({ doneLate }) => doneLate, true),
      column('Đang thực hiện', 'count', 1.1, ({ open, overdue }) => open - overdue, true),
      column('Quá hạn', 'count', 1, ({ overdue }) => overdue, true),
    ],
    lines,
  )
}
