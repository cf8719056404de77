import { defaultUnit } from '../../../shared/model/units.ts'
import type { PeriodFacts } from '../features/reports/facts.ts'
import { sumsBeforeOf, sumsOf } from '../features/reports/figures.rules.ts'
import type {
  AssignedTask,
  Award,
  GroupFigures,
  HeldMeeting,
  PeriodRecords,
} from '../features/reports/periodRecords.ts'

/** The records of a year in which nothing happened but what is named. */
function records(year: number, changes: Partial<PeriodRecords>): PeriodRecords {
  return {
    period: { kind: 'year', year, part: 1 },
    meetings: [],
    presence: [],
    topics: [],
    tasks: [],
    carriedTasks: [],
    awards: [],
    groups: [],
    groupsListed: changes.groups?.length ?? 0,
    otherGroups: [],
    members: [],
    unit: defaultUnit,
    committee: 'Ban Chỉ đạo',
    ward: null,
    ...changes,
  }
}

/**
 * The facts of the year 2026, over or still running, beside 2025.
 *
 * @param lastYear null where no book was kept
 */
export function yearFacts(
  now: Partial<PeriodRecords>,
  lastYear: Partial<PeriodRecords> | null,
  { running = false } = {},
): PeriodFacts {
  const [ofNow, before] = [records(2026, now), records(2025, lastYear ?? {})]
  const until = running ? '2026-06-30' : '2026-12-31'
  const sums = sumsOf(ofNow, until)
  return {
    now: ofNow,
    before,
    coveredBefore: lastYear !== null,
    begunWithin: null,
    comparedUntil: running ? '2025-06-30' : null,
    sums,
    sumsBefore: sumsBeforeOf(before, running ? '2025-06-30' : '2025-12-31', lastYear === null ? 'none' : 'whole', sums),
    told: { figures: [], tables: [], paragraphs: [] },
    awardsByYear: new Map(),
    until,
    running,
  }
}

export const held = (changes: Partial<HeldMeeting> = {}): HeldMeeting => ({
  id: 'm',
  start: '2026-02-01T14:00',
  kind: 'committee',
  title: 'Họp Ban Chỉ đạo',
  place: 'Hội trường',
  present: 0,
  membersInvited: 0,
  membersPresent: 0,
  residents: null,
  opinions: 0,
  tasks: 0,
  ...changes,
})

export const assigned = (changes: Partial<AssignedTask> = {}): AssignedTask => ({
  content: 'Rà soát camera',
  owner: 'Nguyễn Văn Mẫu',
  unit: '',
  assignedOn: '2025-02-01',
  deadline: null,
  doneOn: null,
  ...changes,
})

export const awarded = (changes: Partial<Award> = {}): Award => ({
  recipientKind: 'person',
  name: 'Ông Nguyễn Văn Mẫu',
  description: '',
  form: 'Giấy khen',
  groupId: null,
  groupName: '',
  amount: 100_000,
  decision: '01/QĐ-UBND',
  decidedOn: '2026-08-18',
  ...changes,
})

export const groupOf = (id: string, changes: Partial<GroupFigures> = {}): GroupFigures => ({
  id,
  name: `Tổ dân phố ${id}`,
  headName: '',
  headPhone: '',
  households: null,
  residents: null,
  committedHouseholds: null,
  ...changes,
})

/** So many of the same. */
export function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one)
}
