import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseFileName } from '../../platform/database/files.ts'
import { findDamagedPapers } from '../../schema/signedPapers.ts'
import { backupHere, bringBackup, restoreHere } from '../../testing/restoreHere.ts'
import { decidedRound, nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, openTestApp, refusal } from '../../testing/testApp.ts'

/** The same book on a second computer. */
async function secondPlace(dataDir: string) {
  const second = await openTestApp()
  await restoreHere(second.dataDir, await bringBackup(dataDir, second.dataDir))
  return second
}

const numbersIn = async (client: Client, roundId: string) =>
  (await client.papers.list({ meetingId: null, roundId })).map(({ number }) => number).sort()

function damagedPapersIn(dataDir: string) {
  const file = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
  onTestFinished(() => void file.close())
  return findDamagedPapers(file)
}

describe('a restore of a draft beside which another was signed since', () => {
  it('leaves the signed one alone; the draft is in the bin, and stays there', async () => {
    const { client, dataDir } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const draft = await client.papers.create({ kind: 'decision', sourceId: roundId })
    const backup = await backupHere(dataDir)
    await client.papers.remove({ id: draft.id })
    const signed = await client.papers.create({ kind: 'decision', sourceId: roundId })
    await client.register.issue({ paperId: signed.id, date: '2026-08-19', number: null })

    await restoreHere(dataDir, backup)

    expect(await numbersIn(client, roundId)).toEqual(['01/QĐ-UBND'])
    expect(await client.bin.list()).toMatchObject([{ kind: 'paper', id: draft.id }])
    expect(await refusal(client.bin.restore({ kind: 'paper', id: draft.id }))).toMatchObject({ code: 'CONFLICT' })
  })
})

describe('a paper beside which another of its kind was signed', () => {
  it('is told of, and takes no number until that one is cancelled', async () => {
    const { client, dataDir } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const signed = await client.papers.create({ kind: 'decision', sourceId: roundId })
    const entry = await client.register.issue({ paperId: signed.id, date: '2026-08-19', number: null })
    const file = new BetterSqlite3(join(dataDir, databaseFileName))
    // As restores of earlier versions left it.
    const second = '019b0000-0000-7000-8000-000000000009'
    file.exec(`CREATE TEMP TABLE anew AS SELECT * FROM papers;
      UPDATE anew SET id = '${second}', issued_input = NULL; INSERT INTO papers SELECT * FROM anew;`)
    file.close()
    const numbering = { paperId: second, date: '2026-08-19', number: null }

    const told = 'Đợt khen thưởng đã có quyết định số 01/QĐ-UBND. Xóa bản thảo này, hoặc hủy số đó trước.'
    expect((await client.papers.check({ id: second }))[0]).toMatchObject({ severity: 'error', message: told })
    expect(await refusal(client.register.issue(numbering))).toMatchObject({ code: 'CONFLICT', message: told })

    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Ký nhầm' })
    expect(await client.register.issue(numbering)).toMatchObject({ label: '02/QĐ-UBND' })
  })
})

describe('a book that went on in two places', () => {
  it('keeps both numbers that one draft was given, each with what was signed, and tells of them', async () => {
    const first = await openWithSigners()
    const roundId = await roundToDecide(first.client)
    const { id: paperId } = await first.client.papers.create({ kind: 'decision', sourceId: roundId })
    const second = await secondPlace(first.dataDir)
    await first.client.register.issue({ paperId, date: '2026-08-19', number: null })
    await second.client.register.issue({ paperId, date: '2026-08-19', number: 2 })
    const backup = await bringBackup(second.dataDir, first.dataDir)

    expect(await first.client.backups.numbersSince({ id: backup })).toMatchObject([
      { label: '01/QĐ-UBND', kept: true, signedTwiceBy: ['02/QĐ-UBND'] },
    ])
    await restoreHere(first.dataDir, backup)

    expect(await numbersIn(first.client, roundId)).toEqual(['01/QĐ-UBND', '02/QĐ-UBND'])
    expect(damagedPapersIn(first.dataDir)).toEqual([])
    expect(await first.client.papers.check({ id: paperId })).toMatchObject([
      {
        severity: 'warning',
        message: 'Đợt khen thưởng đã có quyết định số 01/QĐ-UBND. Hủy một trong hai số.',
      },
    ])
    const { entries } = await first.client.register.list({ issuer: 'people', year: 2026 })
    const [own] = entries
    await first.client.register.cancel({ id: own?.id ?? '', revision: own?.revision ?? 0, reason: 'Ký ở hai máy' })
    expect(await first.client.papers.check({ id: paperId })).toEqual([])
  })

  it('tells a serial that was given to two before, keeps and marks both, and gives it to nobody more', async () => {
    const first = await openWithSigners()
    const second = await secondPlace(first.dataDir)
    const own = await decidedRound(first.client, { nominees: [nominee({ name: 'Trần Văn Mẫu' })] })
    const theirRound = await roundToDecide(second.client, { nominees: [nominee({ name: 'Lê Văn Mẫu' })] })
    const { id: theirPaper } = await second.client.papers.create({ kind: 'decision', sourceId: theirRound })
    await second.client.register.issue({ paperId: theirPaper, date: '2026-08-19', number: 2 })
    const backup = await bringBackup(second.dataDir, first.dataDir)

    expect(await first.client.backups.numbersSince({ id: backup })).toMatchObject([
      { label: '01/QĐ-UBND', kept: true, sameSerialBy: ['02/QĐ-UBND'] },
    ])
    await restoreHere(first.dataDir, backup)

    const inBook = async (id: string) =>
      (await first.client.commendations.get({ id })).nominees.map((one) => [one.goldenBookNumber, one.goldenBookShared])
    expect(await inBook(own.id)).toEqual([[1, 'Ông Lê Văn Mẫu, Quyết định số 02/QĐ-UBND']])
    expect(await inBook(theirRound)).toEqual([[1, 'Ông Trần Văn Mẫu, Quyết định số 01/QĐ-UBND']])
    expect(damagedPapersIn(first.dataDir)).toEqual([])

    // Decided anew, the one gets a serial of his own, and nobody is marked any more in his round.
    await first.client.register.cancel({ id: own.entry.id, revision: 0, reason: 'Trùng số sổ vàng' })
    const anew = await first.client.papers.create({ kind: 'decision', sourceId: own.id })
    await first.client.register.issue({ paperId: anew.id, date: '2026-08-20', number: null })
    expect(await inBook(own.id)).toEqual([[2, '']])
  })
})
