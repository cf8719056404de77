import { describe, expect, it } from 'vitest'
import { damageRows } from '../../testing/damageRows.ts'
import { heldMeeting } from '../../testing/meetingFixtures.ts'
import { sampleNominee, sampleRound } from '../../testing/roundFixtures.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { type Client, openAppIn, refusal } from '../../testing/testApp.ts'

/** The sample ward; what is told of rows that cannot be read goes to the log, which is no fault here. */
async function openSample() {
  const dataDir = await sampleFolder()
  const logged: unknown[] = []
  const { client } = await openAppIn(dataDir, { now: () => '2026-11-22T08:00' }, (error) => logged.push(error))
  return { client, dataDir, logged }
}

const bookOf = async (client: Client) => (await client.register.list({ issuer: 'committee', year: 2023 })).entries

/** Every list of a screen, as the ids that it shows. */
const shown = {
  members: (client) => client.members.list(),
  groups: (client) => client.groups.list(),
  meetings: (client) => client.meetings.list({ year: null }),
  tasks: (client) => client.meetings.openTasks(),
  rounds: (client) => client.commendations.list({ year: null }),
  papers: async (client) => {
    const meetings = await client.meetings.list({ year: null })
    const papers = meetings.map(({ id }) => client.papers.list({ meetingId: id, roundId: null }))
    return (await Promise.all(papers)).flat()
  },
  register: bookOf,
  reports: (client) => client.reports.list(),
  signers: (client) => client.ward.signers(),
} satisfies Record<string, (client: Client) => Promise<{ id: string }[]>>

const flipped = 'zzz\u0001-không phải mã'

/** What a bad disk or a foreign program makes of a row that a list shows: SQL with the id of the row. */
const damages: readonly [keyof typeof shown, string, string][] = [
  ['members', 'a flipped id', `UPDATE members SET id = '${flipped}' WHERE id = ?`],
  ['members', 'a value of no version', "UPDATE members SET honorific = 'xxx' WHERE id = ?"],
  ['members', 'a term without a day', "UPDATE member_terms SET from_date = 'hôm qua' WHERE member_id = ?"],
  ['groups', 'a flipped id', `UPDATE groups SET id = '${flipped}' WHERE id = ?`],
  ['meetings', 'a kind of no version', "UPDATE meetings SET kind = 'xxx' WHERE id = ?"],
  ['meetings', 'a flipped id', `UPDATE meetings SET id = '${flipped}' WHERE id = ?`],
  ['tasks', 'a flipped id', `UPDATE tasks SET id = '${flipped}' WHERE id = ?`],
  ['rounds', 'broken JSON', "UPDATE rounds SET basis = '[\"một' WHERE id = ?"],
  ['rounds', 'a nominee of no version', "UPDATE proposals SET result = 'xxx' WHERE round_id = ?"],
  ['papers', 'broken JSON', "UPDATE papers SET recipients = '{' WHERE id = ?"],
  ['papers', 'a kind of no version', "UPDATE papers SET kind = 'xxx' WHERE id = ?"],
  ['register', 'a day that is none', "UPDATE register_entries SET date = '2023-13-40' WHERE id = ?"],
  ['register', 'a flipped id', `UPDATE register_entries SET id = '${flipped}' WHERE id = ?`],
  ['signers', 'a form of no version', "UPDATE signers SET form = 'xxx' WHERE id = ?"],
]

describe('a row that cannot be read', () => {
  it.each(damages)('leaves the other %s in their list, and is told of: %s', async (list, _, statement) => {
    const { client, dataDir } = await openSample()
    const before = await shown[list](client)
    const [first] = before
    if (!first) throw new Error('the sample has none')
    expect(await client.unreadable.list({ lists: null })).toEqual([])

    damageRows(dataDir, statement, first.id)

    const after = await shown[list](client)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter((id) => id !== first.id))
    const told = await client.unreadable.list({ lists: [list] })
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told.map((row) => row.list))).toEqual(new Set([list]))
    // The first screen stands too.
    await client.overview.get()
  })

  it('is asked for in a list that there is', async () => {
    const { client } = await openSample()
    expect(await refusal(client.unreadable.list({ lists: ['members', 'suspects'] }))).toMatchObject({ code: 'INVALID' })
  })

  it('of the ward itself leaves the frame and the lists, and the backups within reach', async () => {
    const { client, dataDir } = await openSample()
    damageRows(dataDir, "UPDATE ward SET units = '['")
    expect(await client.ward.status()).toMatchObject({ ready: true, wardName: '' })
    expect(await client.unreadable.list({ lists: ['ward'] })).toHaveLength(1)
    expect((await client.members.list()).length).toBeGreaterThan(0)
    expect(await refusal(client.ward.get())).toMatchObject({ code: 'UNREADABLE' })
    await client.backups.list()
  })

  it('is refused in a sentence that leads to the backups when it is opened, and logged with its cause', async () => {
    const { client, dataDir, logged } = await openSample()
    const [meeting] = await client.meetings.list({ year: null })
    if (!meeting) throw new Error('the sample has none')
    damageRows(dataDir, "UPDATE meetings SET kind = 'xxx' WHERE id = ?", meeting.id)

    const { code, message } = await refusal(client.meetings.get({ id: meeting.id }))

    expect(code).toBe('UNREADABLE')
    expect(message).toContain('Thiết lập → Dữ liệu, khôi phục một bản sao lưu')
    expect(logged.map(String).join()).toContain('a row of meetings cannot be read')
  })

  it('among the rates keeps only those amounts back that rest on it', async () => {
    const { client, dataDir } = await openSample()
    await client.commendations.create(sampleRound({ date: '2023-08-10', occasion: 'Chưa ký' }))
    const byHand = sampleRound({
      ...{ date: '2023-08-10', occasion: 'Mức nhập tay' },
      nominees: [sampleNominee({ amountOverride: 500_000 })],
    })
    await client.commendations.create(byHand)
    const before = await client.commendations.list({ year: null })
    damageRows(dataDir, "UPDATE base_salaries SET valid_from = 'x' || valid_from WHERE valid_from = '2023-07-01'")

    const after = await client.commendations.list({ year: null })
    const lost = before.filter(({ id }) => !after.some((round) => round.id === id))
    expect(lost.map(({ occasion }) => occasion)).toEqual(['Chưa ký'])
    expect(after.find(({ occasion }) => occasion === 'Mức nhập tay')).toBeDefined()
    expect(await refusal(client.commendations.get({ id: lost[0]?.id ?? '' }))).toMatchObject({ code: 'UNREADABLE' })
    expect(await client.unreadable.list({ lists: ['salaries', 'rounds'] })).toHaveLength(2)
    const { facts } = await client.ward.legalFacts()
    expect(facts.baseSalaries.length).toBeGreaterThan(0)
  })

  it('among the citations keeps no amount back', async () => {
    const { client, dataDir } = await openSample()
    const before = await client.commendations.list({ year: null })
    damageRows(dataDir, "UPDATE legal_bases SET lines = '[\"một'")
    expect(await client.commendations.list({ year: null })).toEqual(before)
    expect((await client.ward.legalFacts()).facts.legalBases).toEqual([])
  })

  it('among the quorum rules keeps only minutes of that kind from being closed', async () => {
    const { client, dataDir } = await openSample()
    const meeting = await client.meetings.start(await client.meetings.create(heldMeeting()))
    const { kind } = await client.meetings.get({ id: meeting.id })
    const other = kind === 'other' ? 'regular' : 'other'
    damageRows(dataDir, "UPDATE quorum_rules SET kind = 'othes' WHERE kind = ?", other)

    const { rules } = await client.ward.quorumRules()
    expect(rules.map((rule) => rule.kind)).toContain(kind)
    expect(await client.unreadable.list({ lists: ['rules'] })).toEqual([
      { list: 'rules', label: 'Số người cần có mặt', id: 'othes' },
    ])
    await client.meetings.check({ id: meeting.id })

    damageRows(dataDir, "UPDATE quorum_rules SET kind = 'xxx' WHERE kind = ?", kind)
    expect(await refusal(client.meetings.check({ id: meeting.id }))).toMatchObject({ code: 'UNREADABLE' })
    expect(await refusal(client.meetings.close(meeting))).toMatchObject({ code: 'UNREADABLE' })
    damageRows(dataDir, "UPDATE quorum_rules SET kind = ? WHERE kind = 'xxx'", kind)
    await client.meetings.close(meeting)
  })

  it('of the figures of a year keeps back what is counted of that year alone', async () => {
    const { client, dataDir } = await openSample()
    const [latest, before] = (await client.ward.years()).years
    if (!latest || !before) throw new Error('the sample has too few')
    damageRows(dataDir, 'UPDATE ward_years SET households = -7 WHERE year = ?', latest.year)

    expect((await client.ward.years()).years[0]).toEqual(before)
    expect(await refusal(client.reports.figures({ kind: 'year', year: latest.year, part: 1 }))).toMatchObject({
      code: 'UNREADABLE',
    })
    await client.reports.figures({ kind: 'year', year: before.year, part: 1 })
  })

  it('of a table that is saved as a whole is left out only by somebody who was asked', async () => {
    const { client, dataDir } = await openSample()
    damageRows(dataDir, "UPDATE quorum_rules SET kind = 'othes' WHERE kind = 'other'")
    damageRows(dataDir, "UPDATE reward_rates SET form = '' WHERE rowid = (SELECT min(rowid) FROM reward_rates)")
    const { revision: _revision, sample: _sample, ...ward } = await client.ward.get()
    const { revision, rules } = await client.ward.quorumRules()

    const { code, message } = await refusal(client.ward.update({ revision, ward, rules }))
    expect(code).toBe('DOUBTFUL')
    expect(await client.unreadable.list({ lists: ['rules'] })).toHaveLength(1)
    // What does not save the table asks nothing.
    await client.ward.update({ revision, ward })
    await client.ward.update({ revision: revision + 1, ward, rules, confirmed: [message] })
    expect(await client.unreadable.list({ lists: ['rules'] })).toEqual([])

    const { facts, revision: now } = await client.ward.legalFacts()
    expect((await refusal(client.ward.saveLegalFacts({ revision: now, facts }))).code).toBe('DOUBTFUL')
    expect(await client.unreadable.list({ lists: ['salaries', 'rates', 'bases'] })).toMatchObject([{ list: 'rates' }])
  })

  it('of the head of papers leaves what needs no head', async () => {
    const { client, dataDir } = await openSample()
    damageRows(dataDir, "UPDATE ward_headers SET place_name = '' WHERE rowid = (SELECT min(rowid) FROM ward_headers)")

    expect((await client.search.find({ query: 'tổ dân phố' })).length).toBeGreaterThan(0)
    expect((await bookOf(client)).length).toBeGreaterThan(0)
    expect((await client.ward.status()).committeeName).not.toBe('')
    expect(await client.unreadable.list({ lists: ['ward'] })).toHaveLength(1)
    expect(await refusal(client.register.file({ issuer: 'committee', year: 2023 }))).toMatchObject({
      code: 'UNREADABLE',
    })
  })

  it('keeps a sum from being made, which would be untrue', async () => {
    const { client, dataDir } = await openSample()
    const [group] = await client.groups.list()
    damageRows(dataDir, "UPDATE groups SET until_date = 'mai' WHERE id = ?", group?.id ?? '')

    expect(await refusal(client.reports.figures({ kind: 'year', year: 2023, part: 1 }))).toMatchObject({
      code: 'UNREADABLE',
    })
    expect((await client.overview.get()).figures).toEqual([])
  })

  it('lets no number be called missing in its book', async () => {
    const { client, dataDir } = await openSample()
    const entries = await bookOf(client)
    const middle = entries[Math.floor(entries.length / 2)]
    damageRows(dataDir, "UPDATE register_entries SET date = '' WHERE id = ?", middle?.id ?? '')
    expect(await client.register.list({ issuer: 'committee', year: 2023 })).toMatchObject({ gaps: [], missing: 0 })
  })

  it('stands in the bin and among what is found as what it is', async () => {
    const { client, dataDir } = await openSample()
    const [kept, removed] = await client.groups.list()
    if (!kept || !removed) throw new Error('the sample has too few')
    await client.groups.remove({ id: removed.id })
    damageRows(dataDir, "UPDATE groups SET id = 'zzz-1' WHERE id = ?", removed.id)
    damageRows(dataDir, "UPDATE groups SET id = 'zzz-2' WHERE id = ?", kept.id)

    expect(await client.bin.list()).toMatchObject([{ id: 'zzz-1', title: 'Dòng này không đọc được', unreadable: true }])
    const hits = await client.search.find({ query: 'tổ dân phố' })
    expect(hits.filter((hit) => hit.unreadable)).toMatchObject([
      { kind: 'group', id: 'zzz-2', title: 'Dòng này không đọc được' },
    ])
    expect(hits.filter((hit) => hit.kind === 'group').length).toBeGreaterThan(1)
  })
})
