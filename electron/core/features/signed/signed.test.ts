import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { DatasetSigned } from '../../../../shared/model/dataset.ts'
import { writtenBook } from '../../book/dataset/bookFile.ts'
import { exported, exportedBook, fileOfVersion1, openWith } from '../../book/dataset/testing/exported.ts'
import { databaseFileName } from '../../platform/database/database.ts'
import { findDamagedPapers } from '../../schema/signedPapers.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import { decidedRound, nominee, openWithSigners } from '../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

async function withFile<T>(dataDir: string, use: (connection: BetterSqlite3.Database) => T): Promise<T> {
  const connection = new BetterSqlite3(join(dataDir, databaseFileName))
  try {
    return use(connection)
  } finally {
    connection.close()
  }
}

/** The rates of the day, doubled after the decision was signed. */
async function doubleRates(client: Client): Promise<void> {
  const { revision, facts } = await client.ward.legalFacts()
  const baseSalaries = facts.baseSalaries.map((one) => ({ ...one, amount: one.amount * 2 }))
  await client.ward.saveLegalFacts({ revision, facts: { ...facts, baseSalaries } })
}

describe('what was signed', () => {
  it('keeps its amounts, whatever the rates of its day say afterwards', async () => {
    const { client } = await openWithSigners()
    const { id } = await decidedRound(client)
    const before = await client.commendations.get({ id })
    expect(before.nominees.every(({ amount }) => amount > 0)).toBe(true)

    await doubleRates(client)

    const after = await client.commendations.get({ id })
    expect(after.nominees.map(({ amount }) => amount)).toEqual(before.nominees.map(({ amount }) => amount))
    const [summary] = await client.commendations.list({ year: null })
    expect(summary?.amount).toBe(before.nominees.reduce((sum, { amount }) => sum + amount, 0))
    const { tables } = await client.reports.figures({ kind: 'year', year: 2026, part: 1 })
    const forms = tables.find((table) => table.id === 'award-forms')
    expect(JSON.stringify(forms)).toContain(String(summary?.amount))
  })

  it('gives a struck-out serial to no other name, and back to its own', async () => {
    const { client } = await openWithSigners()
    const { id, entry } = await decidedRound(client)
    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên' })
    const stored = await client.commendations.get({ id })
    const [first, second] = stored.nominees
    if (!first || !second) throw new Error('no nominees')
    const renamed = { ...first, name: 'Tên khác hẳn' }
    await client.commendations.update({
      id,
      revision: stored.revision,
      round: { ...stored, nominees: [renamed, second, nominee({ name: 'Lê Văn Mẫu', result: 'approved' })] },
    })
    const next = await client.papers.create({ kind: 'decision', sourceId: id })
    await client.register.issue({ paperId: next.id, date: '2026-08-20', number: null })

    const serials = new Map(
      (await client.commendations.get({ id })).nominees.map((one) => [one.name, one.goldenBookNumber]),
    )
    expect(serials.get(second.name)).toBe(second.goldenBookNumber)
    const others = [serials.get('Tên khác hẳn'), serials.get('Lê Văn Mẫu')]
    expect(others).not.toContain(first.goldenBookNumber)
    expect([...others].sort()).toEqual([3, 4])
  })

  it('gives its serial back to a name that was only spelled anew', async () => {
    const { client } = await openWithSigners()
    const { id, entry } = await decidedRound(client, { nominees: [nominee({ name: 'Nguyễn Thị Hòa' })] })
    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên' })
    const stored = await client.commendations.get({ id })
    const nominees = stored.nominees.map((one) => ({ ...one, name: 'Nguyễn Thị Hoà' }))
    await client.commendations.update({ id, revision: stored.revision, round: { ...stored, nominees } })
    const next = await client.papers.create({ kind: 'decision', sourceId: id })
    await client.register.issue({ paperId: next.id, date: '2026-08-20', number: null })

    expect((await client.commendations.get({ id })).nominees).toMatchObject([
      { name: 'Nguyễn Thị Hoà', goldenBookNumber: 1 },
    ])
  })

  it('goes into the data file and out of it again, after a cancelled decision and a changed list too', async () => {
    const { client, dataDir } = await openWithSigners()
    const { id, entry } = await decidedRound(client)
    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên' })
    const stored = await client.commendations.get({ id })
    const nominees = [
      ...stored.nominees.map((one) => ({ ...one, result: 'rejected', resultNote: 'Rút' }) as const),
      nominee({ name: 'Lê Văn Mẫu', result: 'approved' }),
    ]
    await client.commendations.update({ id, revision: stored.revision, round: { ...stored, nominees } })
    const next = await client.papers.create({ kind: 'decision', sourceId: id })
    await client.register.issue({ paperId: next.id, date: '2026-08-20', number: null })
    await doubleRates(client)

    const dataset = await exported(dataDir, 2026)
    const other = await openWith(dataset)

    expect(await exported(other.dataDir, 2026)).toEqual(dataset)
    const [summary] = await other.client.commendations.list({ year: null })
    if (!summary) throw new Error('no round')
    const amounts = ({ nominees: all }: { nominees: readonly { amount: number; goldenBookNumber: number | null }[] }) =>
      all.map(({ amount, goldenBookNumber }) => ({ amount, goldenBookNumber }))
    const own = await client.commendations.get({ id })
    const loaded = await other.client.commendations.get({ id: summary.id })
    expect(amounts(loaded).at(-1)).toEqual(amounts(own).at(-1))
    expect(loaded.nominees.map(({ goldenBookNumber }) => goldenBookNumber)).toEqual([1, 2, 3])
    const [old] = await other.client.papers.list({ meetingId: null, roundId: summary.id })
    if (!old) throw new Error('no paper')
    const { file } = await other.client.papers.file({ id: old.id, copies: 'one' })
    expect(await wordText(file)).toContain(stored.nominees[0]?.name)
  })

  it('of an older data file loads, a cancelled decision for another list too', async () => {
    const file = fileOfVersion1()
    const cancelled = file.commendations.map((round) => ({
      ...round,
      step: 'deciding',
      awardedOn: null,
      proposals: round.proposals.map((one) => ({ ...one, result: 'rejected', resultNote: 'Rút' })),
      // As it was written before files held what was signed.
      papers: round.papers
        .filter(({ kind }) => kind === 'decision')
        .map(({ signed: _signed, ...paper }) => ({ ...paper, cancelReason: 'Sai' })),
    }))

    const other = await openWith({ ...file, commendations: cancelled })

    expect((await other.client.register.list({ issuer: 'people', year: 2023 })).entries).toMatchObject([
      { cancelReason: 'Sai' },
    ])
  })

  it('is refused from a data file in which somebody wrote', async () => {
    const { client, dataDir } = await openWithSigners()
    const { paperId } = await decidedRound(client)
    const refused = async (list: string, column: string, change: (value: unknown) => unknown) => {
      const book = await exportedBook(dataDir, 2026)
      const changed = Object.values(book.parts).flatMap((part) => Object.entries(part))
      for (const [name, rows] of changed) {
        if (name === list) for (const row of rows) Object.assign(row, { [column]: change(row[column]) })
      }
      return refusal(openWith(writtenBook(book)))
    }
    const message = 'Văn bản số 01/QĐ-UBND: nội dung đã ký trong tệp không còn như khi ký. Lấy lại tệp từ máy đã xuất.'
    const wrong = { code: 'INVALID', message, paths: ['papers.papers.0'] }
    expect((await exportedBook(dataDir, 2026)).parts.papers?.papers?.[0]?.id).toBe(paperId)
    expect(await refused('awards', 'amount', (amount) => Number(amount) + 1)).toMatchObject(wrong)
    expect(await refused('awards', 'goldenBookNumber', () => 7)).toMatchObject(wrong)
    const later = (input: unknown) => String(input).replace('2026', '2027')
    expect(await refused('papers', 'issuedInput', later)).toMatchObject(wrong)
    const noJson = { paths: ['papers.papers.0.issuedInput'] }
    expect(await refused('papers', 'issuedInput', () => '[')).toMatchObject(noJson)
  })

  it('is refused from a data file of version 1 in which somebody wrote', async () => {
    const refused = (change: (signed: DatasetSigned) => DatasetSigned) => {
      const file = fileOfVersion1()
      for (const round of file.commendations)
        for (const paper of round.papers) if (paper.signed) paper.signed = change(paper.signed)
      return refusal(openWith(file))
    }
    const paths = ['commendations.0.papers.0.signed', 'commendations.0.papers.1.signed']
    const wrong = { code: 'INVALID', paths }
    expect(await refused((signed) => ({ ...signed, input: signed.input.replace('2023', '2027') }))).toMatchObject(wrong)
    expect(await refused((signed) => ({ ...signed, input: '[' }))).toMatchObject(wrong)
    const more = ({ awards, ...signed }: DatasetSigned) => ({
      ...signed,
      awards: awards.map((award) => ({ ...award, amount: award.amount + 1 })),
    })
    expect(await refused(more)).toMatchObject({ code: 'INVALID', paths: [expect.stringMatching(/signed$/)] })
  })

  it('is found where it is no longer what was signed', async () => {
    const { client, dataDir } = await openWithSigners()
    const { id, paperId } = await decidedRound(client)
    expect(await withFile(dataDir, findDamagedPapers)).toEqual([])
    const damaged = [{ paperId, label: '01/QĐ-UBND' }]

    await withFile(dataDir, (file) => file.exec('UPDATE awards SET amount = amount + 1 WHERE position = 0'))
    expect(await withFile(dataDir, findDamagedPapers)).toEqual(damaged)
    await withFile(dataDir, (file) => file.exec('UPDATE awards SET amount = amount - 1 WHERE position = 0'))
    expect(await withFile(dataDir, findDamagedPapers)).toEqual([])

    await withFile(dataDir, (file) =>
      file.exec("UPDATE papers SET issued_input = replace(issued_input, '2026', '2027') WHERE kind = 'decision'"),
    )
    expect(await withFile(dataDir, findDamagedPapers)).toEqual(damaged)
    const printed = client.papers.file({ id: paperId, copies: 'one' })
    expect(await refusal(printed)).toMatchObject({ code: 'REFUSED' })
    // Certificates carry out the decision: they are not printed in another wording either.
    const { message } = await refusal(certificatesFile(client, { id, nomineeIds: null }))
    expect(message).toMatch(/^Văn bản số 01\/QĐ-UBND trong dữ liệu không còn như khi ký/)
    expect(await client.commendations.checkCertificates({ id })).toMatchObject([{ severity: 'error', message }])
  })
})
