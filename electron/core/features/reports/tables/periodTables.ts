import { lastYearLabel } from '../../../../../shared/model/periods.ts'
import type { Table } from '../../../../../shared/model/tables.ts'
import { withPlaced } from '../../../platform/period/toldOfPeriod.ts'
import type { PeriodFacts } from '../facts.ts'
import { figuresOf } from '../figures.rules.ts'
import type { PeriodRecords } from '../periodRecords.ts'
import { awardFormsTable, awardGroupsTable, awardsTable } from './awardTables.ts'
import { meetingKindsTable, meetingsTable, presenceTable } from './meetingTables.ts'
import { groupsTable, membersTable } from './peopleTables.ts'
import { figuresTable, overdueTable, tasksTable, taskUnitsTable, topicsTable } from './workTables.ts'

/**
 * Every table of a period. Without names (bản cho cấp trên) the lists that name residents or assign work to people by
 * name stay out, and so do phones; committee members hold office and are named.
 */
export function periodTables(facts: PeriodFacts, { names }: { names: boolean }): Table[] {
  const { now, before, until, told } = facts
  const own = [
    ...workTables(facts),
    ...(names ? [tasksTable(now, until)] : []),
    ...awardTables(facts),
    ...(names ? [awardsTable(now)] : []),
    groupsTable(now, before, names),
    membersTable(now, names),
  ]
  return withTold(own, told, { names })
}

/** The tables that a report carries as its annex: those of its figures that hold any, without the lists of names. */
export function reportTables(facts: PeriodFacts): Table[] {
  const { now, before, until, told } = facts
  const own = [...workTables(facts), overdueTable(now, until), ...awardTables(facts), groupsTable(now, before, false)]
  return withTold(own, told, { names: false }).filter((table) => table.rows.length > 0)
}

/** The tables that other features bring, in their places. */
function withTold(own: readonly Table[], { tables }: PeriodFacts['told'], { names }: { names: boolean }): Table[] {
  const shown = tables.filter(({ one }) => names || !one.listsPeople)
  return withPlaced(
    own,
    shown.map(({ before, one }) => ({ before, one: one.table })),
    ({ id }) => id,
  )
}

/** Meetings, who came, what residents said, what was assigned. */
function workTables(facts: PeriodFacts): Table[] {
  const { now, until } = facts
  const compared = comparedWith(facts)
  const lastYear = headOf(facts)
  return [
    figuresTable(figuresOf(facts), lastYear),
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
