import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { heldMeeting } from '../../testing/meetingFixtures.ts'
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

/** What makes rows of each table no record any more. */
const damages: Record<string, string> = {
  ward: "units = '['",
  ward_headers: "place_name = ''",
  ward_years: 'households = -7',
  signers: "form = 'xxx'",
  base_salaries: "valid_from = 'x' || valid_from",
  reward_rates: "form = ''",
  legal_bases: "lines = '['",
  quorum_rules: "kind = 'x' || kind",
  catalogue_entries: "giver = ''",
  members: "honorific = 'xxx'",
  member_terms: "from_date = 'hôm qua'",
  groups: "from_date = 'mai'",
  group_years: 'households = -7',
  meetings: "kind = 'xxx'",
  meeting_attendees: "role = 'xxx'",
  agenda_items: 'minutes = -1',
  contributions: "topic = 'xxx'",
  votes: 'in_favour = -1',
  conclusions: "id = 'zzz' || id",
  tasks: "deadline = 'x'",
  meeting_reopenings: "reopened_at = 'x'",
  rounds: "basis = '['",
  proposals: "result = 'xxx'",
  reports: "period_kind = 'xxx'",
  report_paragraphs: "section = 'xxx'",
  report_figures: "content = '{'",
  papers: "recipients = '{'",
  register_entries: "date = ''",
  register_starts: 'first = -1',
  awards: "recipient_kind = 'xxx'",
  signed_papers: "checksum = 'x'",
  drafts: "saved_at = 'x'",
  change_log: "before = '{'",
}

/** Of which a list is made; what cannot be read of the others is told where it is opened. */
const shown = new Set([
  ...['ward', 'ward_headers', 'ward_years', 'signers', 'base_salaries', 'reward_rates', 'legal_bases', 'quorum_rules'],
  ...[
    'members',
    'member_terms',
    'groups',
    'group_years',
    'meetings',
    'tasks',
    'rounds',
    'proposals',
    'reports',
    'papers',
  ],
  ...['register_entries', 'register_starts', 'awards', 'catalogue_entries'],
])

/** How a book is numbered stands in the ward's own row: without it none can be shown. */
const needed: Record<string, readonly string[]> = { ward: ['register.list'] }

/** Which migrations were applied, and what a connection says of its user, are no records. */
const isOfRecords = (table: string) => table !== 'migrations' && table !== 'app_state'

async function openFilled() {
  const dataDir = await sampleFolder()
  const logged: unknown[] = []
  const { client, close } = await openAppIn(dataDir, { now: () => '2026-11-22T08:00' }, (error) => logged.push(error))
  await client.register.saveStart({ issuer: 'committee', year: 2023, code: 'CV', first: 5, revision: 0 })
  await client.drafts.save({ key: 'group:new', value: '{}' })
  await client.reports.create({ kind: 'year', year: 2023, part: 1 })
  const closed = await client.meetings.close(await client.meetings.start(await client.meetings.create(heldMeeting())))
  await client.meetings.reopen({ ...closed, reason: 'Sửa chỗ sai' })
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
    expect(Object.keys(damages).sort()).toEqual(
      rows
        .map(({ name }) => name)
        .filter(isOfRecords)
        .sort(),
    )
  })

  it.each(Object.entries(damages))('of %s stop no list, and are told as what they are', async (table, damage) => {
    const { client, dataDir, logged } = await openFilled()
    damageRows(dataDir, `UPDATE ${table} SET ${damage}`)

    for (const [name, list] of Object.entries(lists)) {
      if (needed[table]?.includes(name)) expect((await refusal(list(client))).code, name).toBe('UNREADABLE')
      else await expect(list(client), name).resolves.toBeDefined()
    }

    const told = await client.unreadable.list({ lists: null })
    expect(told.length > 0).toBe(shown.has(table))
    expect(logged.filter((error) => !(error instanceof UnreadableRowError))).toEqual([])
  })
})
