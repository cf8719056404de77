import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { insertGroup, listGroups } from '../../features/groups/groups.store.ts'
import { newId } from '../../schema/ids.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { holdDatabase } from '../../testing/holdDatabase.ts'
import { withNetworkDrive } from '../../testing/playNetworkDrive.ts'
import { itOnSmallDisk, smallDiskOrNone } from '../../testing/smallDisk.ts'
import { inTransaction, openDatabase } from './database.ts'
import { databaseFileName } from './files.ts'
import { startFault } from './startFault.ts'

/** A database with one group in it, closed. */
async function filledFolder(folder = dataFolder()): Promise<string> {
  const database = await openDatabase(folder, 'Văn thư')
  await inTransaction(database, (transaction) => insertGroup(transaction, newId(), sampleGroup()))
  await database.destroy()
  return folder
}

/** What the user is told at a start with this folder; fails when it starts. */
async function faultAt(folder: string) {
  try {
    const database = await openDatabase(folder, '')
    await database.destroy()
  } catch (error) {
    return startFault(error, folder)
  }
  throw new Error('the program started')
}

/** Every file of a folder with its content. */
function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

const file = (folder: string) => join(folder, databaseFileName)

describe('a start', () => {
  it('makes a data folder that is missing, with the folders above it', async () => {
    const folder = join(dataFolder(), 'một', 'hai')
    await filledFolder(folder)
    expect(readdirSync(folder)).toEqual([databaseFileName])
  })

  it('after one that was cut off before the database was whole begins anew', async () => {
    const folder = dataFolder()
    writeFileSync(`${file(folder)}.moi`, 'half')
    await filledFolder(folder)
    expect(readdirSync(folder)).toEqual([databaseFileName])
  })

  it('takes away the copies that a power cut left half made, and nothing else', async () => {
    const folder = await filledFolder()
    const backups = join(folder, 'sao-luu')
    mkdirSync(backups)
    const left = '~019b0000-0000-4000-8000-00000000000'
    const long = new Date(Date.now() - 2 * 3_600_000)
    for (const name of [
      `${left}1.tmp`,
      `${left}1.tmp-journal`,
      '~ghi chú.tmp',
      'thu-cong-2026-11-22T08-00-01.sqlite',
    ]) {
      writeFileSync(join(backups, name), 'half')
      utimesSync(join(backups, name), long, long)
    }
    // Perhaps in use by a window that is open now.
    writeFileSync(join(backups, `${left}2.tmp`), 'half')

    await (await openDatabase(folder, '')).destroy()

    expect(readdirSync(backups).sort()).toEqual(
      ['thu-cong-2026-11-22T08-00-01.sqlite', '~ghi chú.tmp', `${left}2.tmp`].sort(),
    )
  })

  it('names a data folder that is a file, and leaves it', async () => {
    const folder = join(dataFolder(), 'so-lieu')
    writeFileSync(folder, 'not a folder')

    expect(await faultAt(folder)).toMatchObject({
      kind: 'folder-is-file',
      message: 'Nơi để dữ liệu đang là một tệp, không phải thư mục.',
      path: folder,
    })
    expect(await faultAt(join(folder, 'below'))).toMatchObject({ kind: 'folder-is-file' })
    expect(readFileSync(folder, 'utf8')).toBe('not a folder')
  })

  it('refuses a folder that is on another computer, where one made for it would be too, and writes nothing', async () => {
    const folder = dataFolder()
    const answer = withNetworkDrive(folder)
    const real = vi.spyOn(realpathSync, 'native').mockImplementation(answer)
    onTestFinished(() => real.mockRestore())

    for (const path of [folder, join(folder, 'so-ban-chi-dao', 'so-lieu')]) {
      expect(await faultAt(path)).toMatchObject({
        kind: 'on-network',
        message: 'Thư mục dữ liệu nằm ở máy khác trong mạng.',
        path,
      })
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['that is not a database', 'not-ours', (path: string) => writeFileSync(path, 'Sổ họp tổ dân phố '.repeat(500))],
    ['that is cut short', 'damaged', (path: string) => truncateSync(path, 40_000)],
    ['that is cut within its first page', 'damaged', (path: string) => truncateSync(path, 700)],
    ['that is overwritten in the middle', 'damaged', (path: string) => overwritePages(path)],
    ['that was emptied', 'emptied', (path: string) => truncateSync(path, 0)],
    ['of another program', 'not-ours', (path: string) => otherDatabase(path)],
    ['that is gone while its log of saves is there', 'emptied', (path: string) => renameSync(path, `${path}-wal`)],
  ])('refuses a file %s, and leaves it byte for byte', async (_what, kind, spoil) => {
    const folder = await filledFolder()
    spoil(file(folder))
    const before = contentOf(folder)

    const fault = await faultAt(folder)

    expect(fault).toMatchObject({ kind, path: file(folder) })
    expect(fault.message).toMatch(/^(Tệp dữ liệu|Sổ) .*\.$/)
    expect(contentOf(folder)).toEqual(before)
  })

  it('leaves the log of saves beside an emptied file, which SQLite would delete', async () => {
    const folder = await filledFolder()
    truncateSync(file(folder), 0)
    writeFileSync(`${file(folder)}-wal`, 'saves')
    const before = contentOf(folder)

    expect(await faultAt(folder)).toMatchObject({ kind: 'emptied' })

    expect(contentOf(folder)).toEqual(before)
  })

  it('tells that another program holds the database, then opens it with all that was saved', async () => {
    const folder = await filledFolder()
    const letGo = await holdDatabase(file(folder), 'EXCLUSIVE')
    onTestFinished(letGo)

    expect(await faultAt(folder)).toMatchObject({
      kind: 'locked',
      message: 'Dữ liệu đang được chương trình khác dùng.',
    })

    await letGo()
    const database = await openDatabase(folder, '')
    expect(await listGroups(database)).toHaveLength(1)
    await database.destroy()
  })

  it('tells that the folder cannot be written', async ({ skip }) => {
    const disk = smallDiskOrNone()
    const folder = disk?.folder ?? lockedFolder()
    if (folder === null) return skip('needs a mount, or a user other than root')
    await filledFolder(folder)
    if (disk) disk.makeReadOnly()
    else lock(folder)
    const before = contentOf(folder)

    expect(await faultAt(folder)).toMatchObject({
      kind: 'not-writable',
      message: 'Không được phép ghi vào thư mục dữ liệu.',
      path: folder,
    })
    expect(await faultAt(join(folder, 'below'))).toMatchObject({ kind: 'not-writable' })
    expect(contentOf(folder)).toEqual(before)
  })

  itOnSmallDisk('tells that the disk is full, and loses nothing', async (disk) => {
    const folder = await filledFolder(disk.folder)
    disk.fill()
    const before = readFileSync(file(folder))

    expect(await faultAt(folder)).toMatchObject({
      kind: 'disk-full',
      message: 'Ổ đĩa đã đầy.',
      path: folder,
    })
    mkdirSync(join(folder, 'new'), { recursive: true })
    expect(await faultAt(join(folder, 'new'))).toMatchObject({ kind: 'disk-full' })
    expect(existsSync(file(join(folder, 'new')))).toBe(false)

    expect(readFileSync(file(folder)).equals(before)).toBe(true)
    disk.empty()
    const database = await openDatabase(folder, '')
    expect(await listGroups(database)).toHaveLength(1)
    await database.destroy()
  })
})

describe('startFault', () => {
  it.each([undefined, 'text', new Error('SQLITE_CORRUPT in the text only')])('has a sentence for %s', (error) => {
    const fault = startFault(error, '/so-lieu')
    expect(fault).toMatchObject({ kind: 'other', message: 'Chưa mở được dữ liệu.', path: '/so-lieu' })
    expect(`${fault.message} ${fault.advice}`).not.toMatch(/SQLITE|Error/)
  })
})

function overwritePages(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xff, 8192, bytes.length - 4096)
  writeFileSync(path, bytes)
}

function otherDatabase(path: string): void {
  const bytes = join(dataFolder(), 'other.sqlite')
  const connection = new BetterSqlite3(bytes)
  connection.exec('CREATE TABLE invoices (id TEXT); PRAGMA user_version = 7')
  connection.close()
  writeFileSync(path, readFileSync(bytes))
}

/** Permissions bind everybody but root. */
function lockedFolder(): string | null {
  return process.getuid?.() === 0 || process.platform === 'win32' ? null : dataFolder()
}

/** Lets nobody write, until the test ends. */
function lock(folder: string): void {
  chmodSync(folder, 0o500)
  onTestFinished(() => chmodSync(folder, 0o700))
}
