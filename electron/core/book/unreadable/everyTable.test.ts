import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { type Damages, readDamages } from '../../testing/damages.ts'
import { fillEveryTable } from '../../testing/fillEveryTable.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { type Client, openAppIn, refusal } from '../../testing/testApp.ts'

/** Every procedure that answers a list, by name, as a screen calls it. */
const lists: Record<string, (client: Client) => Promise<unknown>> = {
  'ward.status': (client) => client.ward.status(),
  'ward.years': (client) => client.ward.years(),
  'ward.signers': (client) => client.ward.signers(),
  'ward.legalFacts': (client) => client.ward.legalFacts(),
  'ward.quorumRules': (client) => client.ward.quorumRules(),
  'catalogue.list': (client) => client.catalogue.list(),
  'members.list': (client) => client.members.list(),
  'groups.list': (client) => client.groups.list(),
  'meetings.list': (client) => client.meetings.list({ year: null }),
  'meetings.openTasks': (client) => client.meetings.openTasks(),
  'commendations.list': (client) => client.commendations.list({ year: null }),
  'commendations.rewards': (client) => client.commendations.rewards({ date: '2023-08-01' }),
  'register.list': (client) => client.register.list({ issuer: 'committee', year: 2023 }),
  'reports.list': (client) => client.reports.list(),
  'overview.get': (client) => client.overview.get(),
  'search.find': (client) => client.search.find({ query: 'mẫu' }),
  'bin.list': (client) => client.bin.list(),
  'backups.list': (client) => client.backups.list(),
  'unreadable.list': (client) => client.unreadable.list({ lists: null }),
}

/** What makes rows of each table no record any more: of those of the features, and of the book's own. */
const damages = [
  ...(await readDamages()),
  ...Object.entries<Damages[string]>({
    drafts: { set: "saved_at = 'x'", shown: false },
    change_log: { set: "before = '{'", shown: false },
  }),
]

/** Which migrations were applied, and what a connection says of its user, are no records. */
const isOfRecords = (table: string) => table !== 'migrations' && table !== 'app_state'

async function openFilled() {
  const dataDir = await sampleFolder()
  const logged: unknown[] = []
  const { client, close } = await openAppIn(dataDir, { now: () => '2026-11-22T08:00' }, (error) => logged.push(error))
  await fillEveryTable(client)
  // A backup in the making would come upon the damage, too.
  await client.backups.list()
  return { client, dataDir, logged, close }
}

describe('rows that cannot be read', () => {
  it('are thought of for every table there is', async () => {
    const { dataDir, close } = await openFilled()
    await close()
    const database = await openDatabase(dataDir, '')
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' and name not like 'sqlite%'`.execute(database)
    await database.destroy()
    expect(damages.map(([table]) => table).sort()).toEqual(
      rows
        .map(({ name }) => name)
        .filter(isOfRecords)
        .sort(),
    )
  })

  it.each(damages)('of %s stop no list, and are told as what they are', async (table, { set, shown, needed = [] }) => {
    const { client, dataDir, logged } = await openFilled()
    damageRows(dataDir, `UPDATE ${table} SET ${set}`)

    for (const [name, list] of Object.entries(lists)) {
      if (needed.includes(name)) expect((await refusal(list(client))).code, name).toBe('UNREADABLE')
      else await expect(list(client), name).resolves.toBeDefined()
    }

    const told = await client.unreadable.list({ lists: null })
    expect(told.length > 0).toBe(shown)
    expect(logged.filter((error) => !(error instanceof UnreadableRowError))).toEqual([])
  })
})
