import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseFileName } from '../../platform/database/database.ts'
import { findDamagedPapers } from '../../schema/signedPapers.ts'
import { createBackup, restoreBackup } from '../../testing/backupCalls.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { plannedMeeting } from '../../testing/meetingFixtures.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { decidedRound, nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { refusal } from '../../testing/testApp.ts'

const book = { issuer: 'people', year: 2026 } as const

describe('a restore', () => {
  it('tells and keeps the numbers signed since the backup, so that none is given twice', async () => {
    const { client, dataDir } = await openWithSigners()
    const before = await client.register.add(manual())
    const backup = await createBackup(client)
    const { id: groupId } = await client.groups.create(sampleGroup({ name: 'Tổ dân phố 9' }))
    const { id, paperId } = await decidedRound(client, { nominees: [nominee({ groupId }), nominee({ name: 'B' })] })
    const written = await client.register.add(manual({ subject: 'Kế hoạch sau sao lưu' }))
    await client.meetings.create(plannedMeeting({}))
    const signed = await client.commendations.get({ id })

    const told = await client.backups.numbersSince({ id: backup.id })
    expect(told.map(({ label, kept }) => [label, kept])).toEqual([
      ['02/KH-BCĐ', true],
      ['01/QĐ-UBND', true],
    ])
    await restoreBackup(client, backup.id)

    expect(await client.groups.list()).toEqual([])
    expect(await client.meetings.list({ year: null })).toEqual([])
    const { entries } = await client.register.list({ ...book, issuer: 'committee' })
    expect(entries).toEqual([before, written])
    expect((await client.register.list(book)).entries.map(({ label }) => label)).toEqual(['01/QĐ-UBND'])
    // The group that was entered since is gone; what was signed is not.
    const kept = await client.commendations.get({ id })
    expect(kept.nominees).toEqual(signed.nominees.map((one) => ({ ...one, groupId: null })))
    expect(kept.decision).toEqual(signed.decision)
    await client.papers.file({ id: paperId, copies: 'one' })
    const file = new BetterSqlite3(join(dataDir, databaseFileName), { readonly: true })
    onTestFinished(() => void file.close())
    expect(findDamagedPapers(file)).toEqual([])

    const next = await client.papers.create({
      kind: 'decision',
      sourceId: await roundToDecide(client, { nominees: [nominee({ name: 'C' })] }),
    })
    expect((await client.papers.get({ id: next.id })).number).toBeNull()
    expect(await client.register.issue({ paperId: next.id, date: '2026-08-20', number: null })).toMatchObject({
      label: '02/QĐ-UBND',
    })
    expect(await client.register.add(manual())).toMatchObject({ label: '03/KH-BCĐ' })
    const { sourceTitle: _title, roundId } = await client.papers.get({ id: next.id })
    const later = await client.commendations.get({ id: roundId ?? '' })
    expect(later.nominees.map(({ goldenBookNumber }) => goldenBookNumber)).toEqual([3])
  })

  it('keeps a number cancelled that was cancelled since', async () => {
    const { client } = await openWithSigners()
    const { id, entry } = await decidedRound(client)
    const backup = await createBackup(client)
    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên' })

    await restoreBackup(client, backup.id)

    expect((await client.register.list(book)).entries).toMatchObject([{ label: '01/QĐ-UBND', cancelReason: 'Sai tên' }])
    expect(await client.commendations.get({ id })).toMatchObject({ decision: null, step: 'deciding' })
  })

  it('lets no series begin below where it was told since to begin', async () => {
    const { client } = await openWithSigners()
    const series = { issuer: 'committee', year: 2026, code: 'KH' } as const
    await client.register.saveStart({ ...series, first: 46, revision: 0 })
    const backup = await createBackup(client)
    await client.register.saveStart({ ...series, first: 60, revision: 1 })

    await restoreBackup(client, backup.id)

    expect((await client.register.list({ issuer: 'committee', year: 2026 })).starts).toMatchObject([{ first: 60 }])
    expect(await client.register.add(manual())).toMatchObject({ label: '60/KH-BCĐ' })
  })

  it('tells nothing of a backup that is not there', async () => {
    const { client } = await openWithSigners()
    expect(await refusal(client.backups.numbersSince({ id: 'manual-2026-01-01T0000' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
