import { setImmediate } from 'node:timers/promises'
import type { Listed, Unreadable } from '../../../../shared/contract/unreadable.ts'
import type { LegalFacts } from '../../../../shared/model/ward.ts'
import type { Core } from '../../core.ts'
import { readAllRounds } from '../../features/commendations/index.ts'
import { listGroups } from '../../features/groups/index.ts'
import { listMeetings, listOpenTasks } from '../../features/meetings/index.ts'
import { listMembers } from '../../features/members/index.ts'
import { listPapers } from '../../features/papers/index.ts'
import { listStartsEver, readAllEntries } from '../../features/register/index.ts'
import { listReports } from '../../features/reports/index.ts'
import {
  findWardFrame,
  listSigners,
  listWardYears,
  readHeaders,
  readLegalFacts,
  readQuorumRules,
} from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, UnreadableRowError } from '../../platform/database/readRows.ts'
import { os } from '../../platform/rpc/implementer.ts'

/** Legal facts are read together; the screen shows each table by itself. */
function factsOf(table: keyof LegalFacts) {
  return (database: Database, onUnreadable: OnUnreadable) =>
    readLegalFacts(database, (row) => {
      if (row.table === table) onUnreadable(row)
    })
}

/**
 * Reads a list as its screen does, and tells of the rows that it leaves out. Long ones are read in pieces: whoever
 * asks for the list itself is not to wait until it was looked through.
 */
const readers: Record<Listed, (database: Database, onUnreadable: OnUnreadable) => Promise<unknown>> = {
  members: listMembers,
  groups: listGroups,
  meetings: (database, onUnreadable) => listMeetings(database, null, onUnreadable),
  tasks: listOpenTasks,
  rounds: readAllRounds,
  papers: (database, onUnreadable) => listPapers(database, {}, onUnreadable),
  register: async (database, onUnreadable) => {
    await readAllEntries(database, onUnreadable)
    await listStartsEver(database, onUnreadable)
  },
  reports: listReports,
  signers: listSigners,
  ward: async (database, onUnreadable) => {
    await findWardFrame(database).catch((error: unknown) => {
      if (!(error instanceof UnreadableRowError)) throw error
      onUnreadable(error)
    })
    await readHeaders(database, onUnreadable)
  },
  years: listWardYears,
  rules: readQuorumRules,
  salaries: factsOf('baseSalaries'),
  rates: factsOf('rewardRates'),
  bases: factsOf('legalBases'),
}

export function unreadableRoutes({ database }: Core) {
  return {
    list: os.unreadable.list.handler(async ({ input }) => {
      const found = new Map<string, Unreadable>()
      for (const list of new Set(input.lists)) {
        await setImmediate()
        await readers[list](database, ({ id }) => found.set(`${list} ${id}`, { list, id }))
      }
      return [...found.values()]
    }),
  }
}
