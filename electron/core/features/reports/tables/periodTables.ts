import { lastYearLabel } from '../../../../../shared/model/periods.ts'
import type { Table } from '../../../../../shared/model/tables.ts'
import type { PeriodFacts } from '../facts.ts'
import type { PeriodRecords } from '../periodRecords.ts'
import { awardFormsTable, awardGroupsTable, awardsTable } from './awardTables.ts'
import { meetingKindsTable, meetingsTable, presenceTable } from './meetingTables.ts'
import { groupsTable, membersTable } from './peopleTables.ts'
import { figuresTable, overdueTable, papersTable, tasksTable, taskUnitsTable, topicsTable } from './workTables.ts'

/**
 * Every table of a period. Without names (bản cho cấp trên) the lists that name residents or assign work to people by
 * name stay out, and so do phones; committee members hold office and are named.
 */
export function periodTables(facts: PeriodFacts, { names }: { names: boolean }): Table[] {
  const { now, before, until } = facts
  return [
    ...workTables(facts),
    ...(names ? [tasksTable(now, until)] : []),
    ...awardTables(facts),
    ...(names ? [awardsTable(now)] : []),
    papersTable(now, comparedWith(facts), headOf(facts)),
    groupsTable(now, before, names),
    membersTable(now, names),
  ]
}

/** The tables that a report carries as its annex: those of its figures that hold any, without the lists of names. */
export function reportTables(facts: PeriodFacts): Table[] {
  const { now, before, until } = facts
  return [
    ...workTables(facts),
    overdueTable(now, until),
    ...awardTables(facts),
    papersTable(now, comparedWith(facts), headOf(facts)),
    groupsTable(now, before, false),
  ].filter((table) => table.rows.length > 0)
}

/** Meetings, who came, what residents said, what was assigned. */
function workTables(facts: PeriodFacts): Table[] {
  const { now, sums, sumsBefore, until } = facts
  const compared = comparedWith(facts)
  const lastYear = headOf(facts)
  return [
    figuresTable(sums, sumsBefore, lastYear, now.unit.name),
    meetingKindsTable(now, compared, lastYear),
    meetingsTable(now),
    presenceTable(now),
    topicsTable(now, compared, lastYear),
    taskUnitsTable(now, until),
  ]
}

function awardTables(facts: PeriodFacts): Table[] {
  const compared = comparedWith(facts)
  const lastYear = headOf(facts)
  return [awardFormsTable(facts.now, compared, lastYear), awardGroupsTable(facts.now, compared, lastYear)]
}

/** Heads last year's figures in every table. */
function headOf({ now: { period }, comparedUntil }: PeriodFacts): string {
  return lastYearLabel(period, comparedUntil)
}

/** Last year's records, where there are any to compare with. */
export function comparedWith({ before, coveredBefore }: PeriodFacts): PeriodRecords | null {
  return coveredBefore ? before : null
}
