import { type MeetingKind, meetingKindLabels } from '../../../../../shared/model/meetings.ts'
import type { Table } from '../../../../../shared/model/tables.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { shareOf, sumOf, total } from '../../../platform/period/comparison.ts'
import { column, serial, tableOf } from '../../../platform/period/tableParts.ts'
import { attendanceSums } from '../gaps.rules.ts'
import type { HeldMeeting, PeriodRecords, PresenceCount } from '../periodRecords.ts'

/** Every meeting of the period, in the order of time. */
export function meetingsTable({ meetings }: PeriodRecords): Table {
  const table = tableOf<HeldMeeting>(
    'meetings',
    'Các cuộc họp',
    [
      serial(),
      column('Ngày', 'date', 1.1, ({ start }) => start.slice(0, 10)),
      column('Loại', 'text', 1.4, ({ kind }) => meetingKindLabels[kind]),
      column('Tên cuộc họp', 'text', 3.2, ({ title }) => title),
      column('Địa điểm', 'text', 2.2, ({ place }) => place),
      column('Đại biểu dự', 'count', 0.9, ({ present }) => present, true),
      column('Người dân dự', 'count', 0.9, ({ residents }) => residents, true),
      column('Ý kiến', 'count', 0.8, ({ opinions }) => opinions, true),
      column('Nhiệm vụ', 'count', 0.8, ({ tasks }) => tasks, true),
    ],
    meetings,
  )
  return withGaps(table, meetings)
}

/** What the sums of those who came leave out. */
function withGaps(table: Table, meetings: readonly HeldMeeting[]): Table {
  const { gaps } = attendanceSums(meetings)
  const missing = [
    notMarked(gaps.attendance),
    gaps.residents > 0 ? `${paperCount(gaps.residents)} buổi chưa có số người dân dự` : '',
  ].filter((text) => text !== '')
  return missing.length === 0 ? table : { ...table, note: missing.join(', ') }
}

function notMarked(count: number): string {
  return count === 0 ? '' : `${paperCount(count)} cuộc chưa điểm danh đủ`
}

interface KindLine {
  readonly kind: MeetingKind
  readonly now: readonly HeldMeeting[]
  /** Null where last year is not known. */
  readonly before: readonly HeldMeeting[] | null
}

/**
 * How many meetings of each kind, beside last year's.
 *
 * @param lastYear heads last year's figures: `Cùng kỳ 2025`
 */
export function meetingKindsTable({ meetings }: PeriodRecords, before: PeriodRecords | null, lastYear: string): Table {
  const table = tableOf<KindLine>(
    'meeting-kinds',
    'Cuộc họp theo loại',
    [
      column('Loại cuộc họp', 'text', 3, ({ kind }) => meetingKindLabels[kind]),
      column('Số cuộc', 'count', 1, ({ now }) => now.length, true),
      column(lastYear, 'count', 1.2, ({ before: last }) => last?.length ?? null, true),
      column('Đại biểu dự', 'count', 1.2, ({ now }) => sumOf(now.map(({ present }) => present)), true),
      column('Người dân dự', 'count', 1.2, ({ now }) => sumOf(now.map(({ residents }) => residents)), true),
      column('Ý kiến', 'count', 1, ({ now }) => total(now, ({ opinions }) => opinions), true),
    ],
    kindLines(meetings, before?.meetings ?? null),
  )
  return withGaps(table, meetings)
}

/** Kinds of which there was a meeting in one of two periods, in the order in which kinds are offered. */
export function kindLines(meetings: readonly HeldMeeting[], before: readonly HeldMeeting[] | null): KindLine[] {
  const of = (all: readonly HeldMeeting[], kind: MeetingKind) => all.filter((meeting) => meeting.kind === kind)
  return kindsInOrder
    .map((kind) => ({ kind, now: of(meetings, kind), before: before && of(before, kind) }))
    .filter((line) => line.now.length + (line.before?.length ?? 0) > 0)
}

const kindsInOrder: readonly MeetingKind[] = [
  'committee',
  'monthly',
  'midyear',
  'yearend',
  'festival',
  'forum',
  'other',
]

/** How often each member came, of the meetings at which all were marked; the others are told. */
export function presenceTable({ presence, meetings }: PeriodRecords): Table {
  const table = tableOf<PresenceCount>(
    'presence',
    'Thành viên dự họp',
    [
      serial(),
      column('Họ và tên', 'text', 2.4, ({ name }) => name),
      column('Chức vụ', 'text', 2.6, ({ post }) => post),
      column('Được mời', 'count', 0.9, ({ invited }) => invited, true),
      column('Có mặt', 'count', 0.9, ({ present }) => present, true),
      column('Cử người thay', 'count', 0.9, ({ standIn }) => standIn, true),
      column('Vắng có lý do', 'count', 0.9, ({ excused }) => excused, true),
      column('Vắng không lý do', 'count', 0.9, ({ unexcused }) => unexcused, true),
      column('Tỷ lệ dự', 'share', 1, ({ invited, present, standIn }) => shareOf(present + standIn, invited)),
    ],
    presence,
  )
  const note = notMarked(attendanceSums(meetings).gaps.presence)
  return note === '' ? table : { ...table, note }
}
