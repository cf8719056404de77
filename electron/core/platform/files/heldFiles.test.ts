import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { backupProblem, restoreProblem, unreadableBackup } from '../../book/backups/backups.rules.ts'
import { removePackageFolder } from '../../book/packages/folderContent.ts'
import { sampleName, samplePackage, stickAt, unattended } from '../../book/packages/testing/packageFixtures.ts'
import { tryPlace, writePackage } from '../../book/packages/writePackage.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { makeBackup, removeCopy } from '../database/backup.ts'
import { listBackups, removeBackup } from '../database/backupFiles.ts'
import { databaseFileName, openDatabase } from '../database/database.ts'
import { startFault } from '../database/startFault.ts'
import { packError, unpackError } from '../jobs/crossingErrors.ts'
import { toPageError } from '../rpc/pageError.ts'
import { writeFileAtomically } from './atomicWrite.ts'
import { HeldFileError, patiently, retryPauses } from './heldFiles.ts'

const { scanner } = await vi.hoisted(async () => {
  const { Scanner } = await import('../../testing/scanner.ts')
  return { scanner: new Scanner() }
})

/** The real disk with a scanner at work. */
vi.mock('node:fs/promises', async (importReal) => scanner.onto(await importReal<typeof import('node:fs/promises')>()))

afterEach(() => scanner.letGo())

/** More often than anybody tries. */
const forGood = 1000

const failure = (code: string) => Object.assign(new Error(code), { code })

async function heldIn(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('it was done')
    },
    (error: unknown) => error,
  )
}

describe('patiently', () => {
  const pauses: number[] = []
  const pause = async (milliseconds: number) => pauses.push(milliseconds)
  afterEach(() => {
    pauses.length = 0
  })

  it('waits from two to five seconds in all, at first for a moment', () => {
    const sum = retryPauses.reduce((before, milliseconds) => before + milliseconds, 0)
    expect([sum >= 2000, sum <= 5000, retryPauses[0]]).toEqual([true, true, 50])
    expect(retryPauses).toEqual([...retryPauses].sort((a, b) => a - b))
  })

  it.each(['EPERM', 'EBUSY', 'EACCES'])('takes the step again while it is refused by %s', async (code) => {
    let refusals = 3
    await patiently('a', async () => void (refusals-- > 0 && (await Promise.reject(failure(code)))), pause)
    expect(pauses).toEqual(retryPauses.slice(0, 3))
  })

  it.each(['EPERM', 'EBUSY', 'EACCES'])('gives up in the end and names the file, not its folder: %s', async (code) => {
    const error = await heldIn(patiently(join('thư mục', 'a.docx'), () => Promise.reject(failure(code)), pause))
    expect(error).toBeInstanceOf(HeldFileError)
    expect(error).toMatchObject({ fileName: 'a.docx', code, cause: { code } })
    expect(pauses).toEqual(retryPauses)
  })

  it.each(['ENOSPC', 'EROFS', 'ENOENT', 'EXDEV'])('does not wait for what no waiting mends: %s', async (code) => {
    expect(await heldIn(patiently('a', () => Promise.reject(failure(code)), pause))).toMatchObject({ code })
    expect(pauses).toEqual([])
  })
})

describe('a scanner that holds for a moment', () => {
  it('the new database of the first start, and what an earlier one left of it, keeps nothing from being opened', async () => {
    const folder = dataFolder()
    writeFileSync(join(folder, `${databaseFileName}.moi`), 'half')
    scanner.hold('rm', /\.moi$/, 2)
    scanner.hold('rename', /\.moi$/, 2)
    await (await openDatabase(folder, '')).destroy()
    expect(scanner.left).toBe(0)
    expect(readdirSync(folder)).toEqual([databaseFileName])
  })

  it('a copy that a power cut left, keeps it from being removed at the next start no more', async () => {
    const folder = dataFolder()
    const left = join(folder, 'sao-luu', '~019b0000-0000-4000-8000-000000000001.tmp')
    mkdirSync(join(folder, 'sao-luu'))
    writeFileSync(left, 'half')
    utimesSync(left, 0, 0)
    scanner.hold('rm', /\.tmp$/, 2, 'EBUSY')
    await (await openDatabase(folder, '')).destroy()
    expect([scanner.left, existsSync(left)]).toEqual([0, false])
  })

  it('a refused database’s log, leaves it as it was found', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()
    const connection = new BetterSqlite3(join(folder, databaseFileName))
    connection.exec("INSERT INTO migrations VALUES ('0999-later', '2030-01-01T00:00:00')")
    connection.close()
    const before = readdirSync(folder)
    scanner.hold('rm', /-(wal|shm)$/, 2)
    expect(startFault(await heldIn(openDatabase(folder, '')), folder)).toMatchObject({ kind: 'newer' })
    expect([scanner.left, readdirSync(folder)]).toEqual([0, before])
  })

  it('a backup, its copy and the oldest one, keeps none of them', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()
    for (let minute = 10; minute < 20; minute++) await makeBackup(folder, 'manual', `2026-11-22T08:${minute}`)
    scanner.hold('rename', /^~.*\.tmp$/, 2)
    scanner.hold('rm', /-2026-11-22T08-10-0001\.sqlite$/, 2)
    const made = await makeBackup(folder, 'manual', '2026-11-22T08:20')
    expect(scanner.left).toBe(0)
    const kept = listBackups(folder).map(({ id }) => id)
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([10, made.id, 'thu-cong-2026-11-22T08-11-0002'])

    scanner.hold('rm', /\.sqlite$/, 2)
    await removeBackup(folder, made.id)
    expect(listBackups(folder).map(({ id }) => id)).not.toContain(made.id)
    writeFileSync(join(folder, '~copy.tmp'), 'x')
    scanner.hold('rm', /^~copy\.tmp$/, 2)
    await removeCopy(join(folder, '~copy.tmp'))
    expect(existsSync(join(folder, '~copy.tmp'))).toBe(false)
  })

  it('a package, the older one and what is left of another, keeps none from being written', async () => {
    const stick = dataFolder()
    await writePackage(stickAt(stick), sampleName, samplePackage(1), unattended())
    mkdirSync(join(stick, `~${sampleName}.tmp`))
    scanner.hold('rmdir', /^~.*\.tmp$/, 2)
    await tryPlace(stickAt(stick), sampleName)
    expect(scanner.left).toBe(0)

    scanner.hold('unlink', /index\.html$/, 2)
    scanner.hold('unlink', /02_giay-moi\.docx$/, 2, 'EBUSY')
    scanner.hold('rmdir', /khen-thuong$/, 2)
    scanner.hold('rename', /^2026/, 2)
    scanner.hold('rename', /^~.*\.tmp$/, 2)
    await writePackage(stickAt(stick), sampleName, samplePackage(2), unattended())
    expect(scanner.left).toBe(0)
    expect(readdirSync(stick)).toEqual([sampleName])
    expect(readFileSync(join(stick, sampleName, 'so-lieu.json'), 'utf8')).toBe('{"version":2}')

    scanner.hold('unlink', /SHA256SUMS$/, 2)
    await removePackageFolder(join(stick, sampleName))
    expect(readdirSync(stick)).toEqual([])
  })

  it('a paper that is saved, keeps nothing beside it', async () => {
    const folder = dataFolder()
    writeFileSync(join(folder, 'a.docx'), 'old')
    scanner.hold('rename', /^~.*\.tmp$/, 2)
    await writeFileAtomically(join(folder, 'a.docx'), new TextEncoder().encode('new'))
    expect([readdirSync(folder), readFileSync(join(folder, 'a.docx'), 'utf8')]).toEqual([['a.docx'], 'new'])
  })
})

describe('a scanner that does not let go', () => {
  const holder = (file: string) => `Có thể phần mềm diệt virus, OneDrive hoặc chương trình khác đang giữ tệp “${file}”.`

  it('of the first start’s database is named as what probably holds it; nothing half stands in its place', async () => {
    const folder = dataFolder()
    scanner.hold('rename', /\.moi$/, forGood)
    const fault = startFault(await heldIn(openDatabase(folder, '')), folder)
    expect(fault).toMatchObject({ kind: 'locked', message: 'Dữ liệu đang được chương trình khác dùng.' })
    expect(fault.advice).toMatch(
      /^Có thể phần mềm diệt virus, OneDrive, .* đang giữ tệp\. .*rồi mở lại chương trình; dữ liệu đã lưu vẫn còn nguyên\.$/,
    )
    expect(existsSync(join(folder, databaseFileName))).toBe(false)
    scanner.letGo()
    await (await openDatabase(folder, '')).destroy()
    expect(readdirSync(folder)).toEqual([databaseFileName])
  })

  it('of a refused database’s log keeps the reason of the refusal from being told no more', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()
    writeFileSync(join(folder, databaseFileName), 'Sổ họp '.repeat(1000))
    scanner.hold('rm', /-(wal|shm)$/, forGood)
    expect(startFault(await heldIn(openDatabase(folder, '')), folder)).toMatchObject({ kind: 'not-ours' })
  })

  it('of a backup is named, and no copy is left once it lets go', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()
    scanner.hold('rename', /^~.*\.tmp$/, forGood)
    const error = await heldIn(makeBackup(folder, 'manual', '2026-11-22T08:00'))
    expect(readdirSync(join(folder, 'sao-luu'))).toEqual([])
    // As it comes from the worker's thread.
    const crossed = unpackError(structuredClone(packError(error)))
    expect(crossed).toMatchObject({ code: 'EPERM' })
    const name = crossed instanceof HeldFileError ? crossed.fileName : ''
    expect(name).toMatch(/^~.*\.tmp$/)
    expect(backupProblem(crossed)).toBe(`Chưa sao lưu được. ${holder(name)} Chờ một lát rồi sao lưu lại.`)
    for (const sentence of [restoreProblem(crossed), unreadableBackup(crossed)]) {
      expect(sentence).toBe(
        `Chưa khôi phục được. ${holder(name)} Chờ một lát rồi khôi phục lại; dữ liệu hiện tại vẫn còn nguyên.`,
      )
    }
    expect(toPageError(crossed, () => undefined)).toMatchObject({
      code: 'REFUSED',
      message: `${holder(name)} Chờ một lát rồi làm lại.`,
    })
  })

  it('of what an earlier run left on a stick is named', async () => {
    const stick = dataFolder()
    mkdirSync(join(stick, `~${sampleName}.tmp`))
    scanner.hold('rmdir', /^~.*\.tmp$/, forGood)
    expect(await heldIn(tryPlace(stickAt(stick), sampleName))).toMatchObject({
      name: 'PackageError',
      message:
        `Chưa chép được vào USB KINGSTON (E:). ${holder(`~${sampleName}.tmp`)} ` +
        'Chờ một lát hoặc đóng chương trình đó rồi chép lại.',
    })
  })

  it('of the oldest backup keeps nobody from making a new one', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, '')).destroy()
    for (let minute = 10; minute < 20; minute++) await makeBackup(folder, 'manual', `2026-11-22T08:${minute}`)
    scanner.hold('rm', /-2026-11-22T08-10-0001\.sqlite$/, forGood)
    await makeBackup(folder, 'manual', '2026-11-22T08:20')
    expect(listBackups(folder)).toHaveLength(11)
    scanner.letGo()
    await makeBackup(folder, 'manual', '2026-11-22T08:21')
    expect(listBackups(folder)).toHaveLength(10)
  })
})
