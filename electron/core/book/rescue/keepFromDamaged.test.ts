import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { readToEnd } from '../../../../shared/contract/progress.ts'
import type { NumberInDamaged } from '../../../../shared/contract/rescue.ts'
import { fixedClock } from '../../platform/clock.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { storageFault } from '../../platform/files/storageFault.ts'
import { unfollowed } from '../../platform/progress/jobTools.ts'
import { findDamagedPapers } from '../../schema/signedPapers.ts'
import { createBackup } from '../../testing/backupCalls.ts'
import { bookReaders } from '../../testing/bookReaders.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { enterRescue } from '../../testing/enterRescue.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { chairman, decidedRound, roundToDecide } from '../../testing/roundsToDecide.ts'
import { sampleFolder } from '../../testing/sampleBook.ts'
import { itOnSmallDisk } from '../../testing/smallDisk.ts'
import { bookIn, damage, zeroPage } from '../../testing/spoilBook.ts'
import { openAppIn } from '../../testing/testApp.ts'
import { sampleSigner, sampleWard } from '../../testing/wardFixtures.ts'
import { keepFromDamaged } from './keepFromDamaged.ts'

const now = '2026-11-22T08:00'
const log = (error: unknown) => {
  throw error
}

/** Enough lines for the register to stand on several pages. */
const linesBefore = 20
const linesSince = 20

interface Given {
  readonly dataDir: string
  /** Name of the backup, after which {@link linesSince} numbers and a decision were signed. */
  readonly backupId: string
  readonly labels: readonly string[]
  /** The highest serial of the golden book. */
  readonly serial: number
}

/** A book of which numbers were given after its backup; closed. Made once, and copied for each test. */
async function numbersSinceBackup(): Promise<Given> {
  made ??= giveNumbers()
  const { dataDir: first, ...given } = await made
  const dataDir = dataFolder()
  cpSync(first, dataDir, { recursive: true })
  return { dataDir, ...given }
}

let made: Promise<Given> | undefined
afterAll(async () => {
  if (made) rmSync((await made).dataDir, { recursive: true, force: true, maxRetries: 10 })
})

async function giveNumbers(): Promise<Given> {
  const dataDir = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-'))
  const { client, close } = await openAppIn(dataDir, fixedClock(now), log)
  await client.ward.setUp(sampleWard)
  await client.ward.saveSigner({ signer: sampleSigner(), revision: null })
  await client.ward.saveSigner({ signer: chairman(), revision: null })
  for (let count = 0; count < linesBefore; count++) await client.register.add(manual())
  const { id: backupId } = await createBackup(client)
  for (let count = 0; count < linesSince; count++) await client.register.add(manual())
  const { id, entry } = await decidedRound(client)
  const { nominees } = await client.commendations.get({ id })
  const serial = Math.max(...nominees.map(({ goldenBookNumber }) => goldenBookNumber ?? 0))
  expect(serial).toBeGreaterThan(0)
  const { entries } = await client.register.list({ issuer: 'committee', year: 2026 })
  await close()
  return { dataDir, backupId, labels: [...entries, entry].map(({ label }) => label), serial }
}

/** The labels that the next papers get in the book as it is now, and the lowest serial that the next awards get. */
async function nextGiven(dataDir: string): Promise<{ labels: string[]; serial: number }> {
  const { client, close } = await openAppIn(dataDir, fixedClock(now), log)
  const written = await client.register.add(manual())
  const sourceId = await roundToDecide(client)
  const paper = await client.papers.create({ kind: 'decision', sourceId })
  const decided = await client.register.issue({ paperId: paper.id, date: '2026-08-20', number: null })
  const { nominees } = await client.commendations.get({ id: sourceId })
  await close()
  const serials = nominees.flatMap(({ goldenBookNumber }) => goldenBookNumber ?? [])
  return { labels: [written.label, decided.label], serial: Math.min(...serials) }
}

async function bookAfter(dataDir: string) {
  const { client, close } = await openAppIn(dataDir, fixedClock(now), log)
  const committee = await client.register.list({ issuer: 'committee', year: 2026 })
  const people = await client.register.list({ issuer: 'people', year: 2026 })
  await close()
  const file = new BetterSqlite3(bookIn(dataDir), { readonly: true })
  const damaged = findDamagedPapers(file)
  file.close()
  return { labels: [...committee.entries, ...people.entries].map(({ label }) => label), damaged }
}

/** Takes the last page of a table, where its newest rows stand, or the root of its tree. */
function losePage(dataDir: string, name: string, kind: 'newest' | 'root'): void {
  damage(bookIn(dataDir), (connection) => {
    const order = kind === 'newest' ? "pagetype = 'leaf' ORDER BY path DESC" : "path = '/'"
    const page = connection.prepare(`SELECT pageno FROM dbstat WHERE name = ? AND ${order} LIMIT 1`).pluck().get(name)
    connection.pragma('wal_checkpoint(TRUNCATE)')
    expect(Number(page)).toBeGreaterThan(1)
    zeroPage(bookIn(dataDir), Number(page))
  })
}

const loseBytes = (dataDir: string, from: number, to: number) => {
  damage(bookIn(dataDir), () => undefined)
  const bytes = readFileSync(bookIn(dataDir))
  writeFileSync(bookIn(dataDir), bytes.fill(0, from, to))
}

/** The unique index over the numbers themselves. */
const indexOfNumbers = 'sqlite_autoindex_register_entries_3'

interface Damage {
  readonly spoil: (dataDir: string) => unknown
  /** What becomes of the decision that was signed since; null where not all numbers can be told. */
  readonly decision: NumberInDamaged['becomes'] | null
}

const spoilNot = () => undefined

const damages: Record<string, Damage> = {
  'the newest lines of the register': {
    spoil: (dataDir) => losePage(dataDir, 'register_entries', 'newest'),
    decision: 'kept',
  },
  'the root of the register': { spoil: (dataDir) => losePage(dataDir, 'register_entries', 'root'), decision: 'kept' },
  'the register and the change log': {
    spoil: (dataDir) => {
      losePage(dataDir, 'register_entries', 'root')
      losePage(dataDir, 'change_log', 'root')
    },
    decision: 'passed',
  },
  'the index of the numbers': { spoil: (dataDir) => losePage(dataDir, indexOfNumbers, 'root'), decision: 'kept' },
  'the table of its migrations': { spoil: (dataDir) => losePage(dataDir, 'migrations', 'root'), decision: 'kept' },
  'the papers': { spoil: (dataDir) => losePage(dataDir, 'papers', 'root'), decision: 'line' },
  'the rounds': { spoil: (dataDir) => losePage(dataDir, 'rounds', 'root'), decision: 'line' },
  'the ward': { spoil: (dataDir) => losePage(dataDir, 'ward', 'root'), decision: 'kept' },
  'the header': { spoil: (dataDir) => loseBytes(dataDir, 0, 100), decision: 'kept' },
  'the whole first page': { spoil: (dataDir) => loseBytes(dataDir, 0, 4096), decision: 'kept' },
  'a value that may not be': {
    spoil: (dataDir) => damage(bookIn(dataDir), (file) => file.exec("UPDATE rounds SET kind = 'xxx'")),
    decision: 'line',
  },
  'a value that the program cannot read': {
    spoil: (dataDir) => damage(bookIn(dataDir), (file) => file.exec("UPDATE rounds SET basis = '{}'")),
    decision: 'line',
  },
  'the awards': { spoil: (dataDir) => losePage(dataDir, 'awards', 'root'), decision: 'line' },
  'a signed paper that draws nothing': {
    spoil: (dataDir) =>
      damage(bookIn(dataDir), (file) =>
        file.exec("UPDATE papers SET issued_input = '{}' WHERE issued_input IS NOT NULL"),
      ),
    decision: 'line',
  },
  'its last pages': {
    spoil: (dataDir) => {
      damage(bookIn(dataDir), spoilNot)
      truncateSync(bookIn(dataDir), readFileSync(bookIn(dataDir)).length - 3 * 4096)
    },
    decision: null,
  },
}

async function expectNewNumbers({ dataDir, labels, serial }: Given): Promise<void> {
  const next = await nextGiven(dataDir)
  for (const label of next.labels) expect(labels).not.toContain(label)
  expect(next.serial).toBeGreaterThan(serial)
}

const leftCopies = (dataDir: string) => readdirSync(join(dataDir, 'sao-luu')).filter((name) => name.startsWith('~'))

describe('a backup that is restored beside a damaged book keeps the numbers given since, where the book lost', () => {
  it.each(Object.entries(damages))('%s', { timeout: 120_000 }, async (_what, { spoil, decision }) => {
    const given = await numbersSinceBackup()
    const { dataDir, backupId, labels } = given
    await spoil(dataDir)
    const { calls, close } = await enterRescue(dataDir)
    const told = await calls.numbersSince({ id: backupId })
    expect(await readToEnd(await calls.restore({ id: backupId }))).toMatchObject({ opened: true })
    await close()

    const after = await bookAfter(dataDir)
    expect(after.damaged).toEqual([])
    if (decision !== null) {
      const isDecision = ({ label }: NumberInDamaged) => label.startsWith('01/QĐ')
      expect(told).toHaveLength(labels.length - linesBefore)
      expect(told?.find(isDecision)?.becomes).toBe(decision)
    }
    if (decision === 'kept' || decision === 'line') expect(after.labels).toEqual(labels)
    await expectNewNumbers(given)
    expect(leftCopies(dataDir)).toEqual([])
  })

  it('its file, and the last saves stand in the log beside it', async () => {
    const given = await numbersSinceBackup()
    const cut = join(dataFolder(), 'so-lieu')
    const { client, close } = await openAppIn(given.dataDir, fixedClock(now), log)
    const { label } = await client.register.add(manual())
    mkdirSync(join(cut, 'sao-luu'), { recursive: true })
    copyFileSync(`${bookIn(given.dataDir)}-wal`, `${bookIn(cut)}-wal`)
    copyFileSync(backupPath(given.dataDir, given.backupId), backupPath(cut, given.backupId))
    await close()
    const rescue = await enterRescue(cut)
    await readToEnd(await rescue.calls.restore({ id: given.backupId }))
    await rescue.close()

    // Of what was signed before, neither the log nor the backup tells.
    const [next] = (await nextGiven(cut)).labels
    expect([...given.labels, label]).not.toContain(next)
  })
})

describe('what one record lost', () => {
  it('costs the content of its own papers, and of no other', async () => {
    const { dataDir, backupId } = await numbersSinceBackup()
    const { client, close } = await openAppIn(dataDir, fixedClock(now), log)
    const second = await decidedRound(client)
    await close()
    damage(bookIn(dataDir), (file) => file.prepare("UPDATE rounds SET basis = '{}' WHERE id <> ?").run(second.id))
    const rescue = await enterRescue(dataDir)
    const told = await rescue.calls.numbersSince({ id: backupId })
    const becomes = (label: string) => told?.find((one) => one.label === label)?.becomes
    expect([becomes('01/QĐ-UBND'), becomes('02/QĐ-UBND')]).toEqual(['line', 'kept'])
    await readToEnd(await rescue.calls.restore({ id: backupId }))
    await rescue.close()

    const { client: after, close: end } = await openAppIn(dataDir, fixedClock(now), log)
    const { entries } = await after.register.list({ issuer: 'people', year: 2026 })
    expect(entries.map(({ label, paperId }) => [label, paperId !== null])).toEqual([
      ['01/QĐ-UBND', false],
      ['02/QĐ-UBND', true],
    ])
    expect((await after.commendations.get({ id: second.id })).decision).toMatchObject({ number: '02/QĐ-UBND' })
    await end()
  })
})

describe('a disk that fills while numbers are kept', () => {
  itOnSmallDisk('is told, or all of them are there', async (disk) => {
    const given = await numbersSinceBackup()
    losePage(given.dataDir, 'papers', 'root')
    const dataDir = join(disk.folder, 'so-lieu')
    cpSync(given.dataDir, dataDir, { recursive: true })
    const copy = join(dataDir, 'ready.sqlite')
    const job = { dataDir, book: bookIn(dataDir), backup: backupPath(dataDir, given.backupId), foreignLog: false, copy }
    copyFileSync(job.backup, copy)
    let failures = 0
    for (const _spare of disk.filledLessAndLess(131_072)) {
      const full = await keepFromDamaged(job, unfollowed, bookReaders).then(
        () => false,
        (error: unknown) => storageFault(error) === 'full',
      )
      if (!full) break
      failures++
    }
    expect(failures).toBeGreaterThan(3)
    const file = new BetterSqlite3(copy, { readonly: true })
    const { count } = z
      .object({ count: z.number() })
      .parse(file.prepare('SELECT count(*) AS count FROM register_entries').get())
    file.close()
    expect(count).toBe(given.labels.length)
  })
})

describe('numbers', () => {
  it('of another book are not those of the backup, which comes as it is', async () => {
    const own = await numbersSinceBackup()
    const other = await giveNumbers()
    onTestFinished(() => rmSync(other.dataDir, { recursive: true, force: true, maxRetries: 10 }))
    copyFileSync(backupPath(other.dataDir, other.backupId), backupPath(own.dataDir, own.backupId))
    truncateSync(bookIn(own.dataDir), readFileSync(bookIn(own.dataDir)).length - 4096)
    const { calls, close } = await enterRescue(own.dataDir)
    expect(await calls.numbersSince({ id: own.backupId })).toEqual([])
    await readToEnd(await calls.restore({ id: own.backupId }))
    await close()
    expect((await bookAfter(own.dataDir)).labels).toEqual(other.labels.slice(0, linesBefore))
  })

  it.each(['without-log', 'backup'] as const)('go on beside the log of another book: %s', async (way) => {
    const given = await numbersSinceBackup()
    const other = new BetterSqlite3(bookIn(await sampleFolder()))
    other.pragma('wal_autocheckpoint = 0')
    other.exec("UPDATE meetings SET title = title || '.'; UPDATE papers SET subject = subject || '.'")
    copyFileSync(`${other.name}-wal`, `${bookIn(given.dataDir)}-wal`)
    other.close()
    const rescue = await enterRescue(given.dataDir)
    expect(rescue.fault.kind).toBe('foreign-log')
    if (way === 'without-log') await rescue.calls.take({ way })
    else await readToEnd(await rescue.calls.restore({ id: given.backupId }))
    await rescue.close()
    expect((await bookAfter(given.dataDir)).labels).toEqual(given.labels)
    await expectNewNumbers(given)
  })

  it('go on in a book that is built anew from its rows', async () => {
    const given = await numbersSinceBackup()
    losePage(given.dataDir, indexOfNumbers, 'root')
    const { calls, looked, close } = await enterRescue(given.dataDir)
    await looked()
    expect(await calls.take({ way: 'rebuild' })).toMatchObject({ opened: true })
    await close()
    expect((await bookAfter(given.dataDir)).labels).toEqual(given.labels)
    await expectNewNumbers(given)
  })
})
