import { expect, it } from 'vitest'
import { rowsIn, writtenBook } from '../../book/dataset/bookFile.ts'
import { exported, exportedBook, openWith } from '../../book/dataset/testing/exported.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { renameAll } from '../../testing/renameAll.ts'
import { collective, decidedRound, nominee, openWithSigners } from '../../testing/roundsToDecide.ts'
import type { Client } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

/** Awards of two groups, by rate and by an amount of their own. */
async function openWithAwards() {
  const app = await openWithSigners()
  const { client } = app
  const third = await client.groups.create(sampleGroup({ name: 'Tổ dân phố 3' }))
  const fourth = await client.groups.create(sampleGroup({ name: 'Tổ dân phố 4' }))
  const { id, paperId } = await decidedRound(client, {
    nominees: [
      nominee({ groupId: third.id }),
      collective({ name: 'Tổ dân phố 4', groupId: fourth.id, amountOverride: 2_000_000 }),
      nominee({ name: 'Lê Thị Ví Dụ', honorific: 'bà', groupId: third.id }),
    ],
  })
  return { ...app, id, paperId, groupIds: [third.id, fourth.id] }
}

/** Whatever can still be changed once a decision is signed: rates, catalogue, groups, ward, committee, signers. */
async function changeAll(client: Client, groupIds: readonly string[]): Promise<void> {
  await renameAll(client)
  const { revision, facts } = await client.ward.legalFacts()
  const baseSalaries = facts.baseSalaries.map((one) => ({ ...one, amount: one.amount * 2 }))
  await client.ward.saveLegalFacts({ revision, facts: { ...facts, baseSalaries, rewardRates: [] } })
  const catalogue = await client.catalogue.list()
  await client.catalogue.save({ revision: catalogue.revision, entries: [] })
  for (const [index, id] of groupIds.entries()) {
    await client.groups.update({ id, revision: 0, group: sampleGroup({ name: `Khu phố khác ${index}` }) })
  }
  // One is renamed, the other one gone.
  for (const id of groupIds.slice(1)) await client.groups.remove({ id })
}

/** All that lists, statistics, papers and the data file say of the awards. */
async function stated({ client, dataDir, id, paperId }: Awaited<ReturnType<typeof openWithAwards>>) {
  const round = await client.commendations.get({ id })
  const { tables, figures } = await client.reports.figures({ kind: 'year', year: 2026, part: 1 })
  const rowsOf = (wanted: string) => tables.find((table) => table.id === wanted)?.rows ?? []
  const { entries } = await client.register.list({ issuer: 'people', year: 2026 })
  const book = await exportedBook(dataDir, 2026)
  return {
    // What the rates say today stands beside what was signed.
    nominees: round.nominees.map(({ computedAmount: _computed, amountOverride: _own, ...signed }) => signed),
    summaries: await client.commendations.list({ year: null }),
    forms: rowsOf('award-forms'),
    awards: rowsOf('awards'),
    groups: rowsOf('award-groups'),
    figures: figures.filter(({ label }) => /khen thưởng|tiền thưởng/iu.test(label)),
    register: entries.map(({ label, date, subject }) => ({ label, date, subject })),
    decision: await wordText((await client.papers.file({ id: paperId, copies: 'one' })).file),
    certificates: await wordText((await certificatesFile(client, { id, nomineeIds: null })).file),
    file: book.parts.signed,
  }
}

it('says of awards what was signed, whatever rates, catalogue, groups, ward and signers have become', async () => {
  const app = await openWithAwards()
  const { groups, ...before } = await stated(app)
  expect(JSON.stringify(before.awards)).toContain('Tổ dân phố 3')
  expect([before.forms.length, groups.length, before.figures.length]).toEqual([1, 2, 1])

  await changeAll(app.client, app.groupIds)

  const { groups: groupsAfter, ...after } = await stated(app)
  expect(after).toEqual(before)
  // A statistic by group counts for the group whatever it is called; one that is gone has the name that was signed.
  const renamed = groups.map((row) => row.map((cell) => (cell === 'Tổ dân phố 3' ? 'Khu phố khác 0' : cell)))
  const counted = (rows: typeof groups) => rows.map((row) => JSON.stringify(row.slice(1))).sort()
  expect(counted(groupsAfter)).toEqual(counted(renamed))
})

it('takes from the groups of an older data file what these are called in its awards', async () => {
  const { dataDir } = await openWithAwards()
  const book = await exportedBook(dataDir, 2026)
  const { signed = {} } = book.parts
  const awards = rowsIn(book, 'signed', 'awards').map(({ groupName: _name, ...award }) => award)
  const older = { ...book, parts: { ...book.parts, signed: { ...signed, awards } } }

  const other = await openWith(writtenBook(older))

  expect(await exported(other.dataDir, 2026)).toEqual(writtenBook(book))
})
