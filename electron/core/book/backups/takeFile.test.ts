import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { largestFile, type TakenFile } from '../../../../shared/contract/backups.ts'
import { readToEnd } from '../../../../shared/contract/progress.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { databaseFileName } from '../../platform/database/files.ts'
import { browserHostServices } from '../../platform/host/hostServices.ts'
import { createBackup, restoreBackup } from '../../testing/backupCalls.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { enlargeDatabase } from '../../testing/largeDatabase.ts'
import { patience } from '../../testing/patience.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { openSampleApp } from '../../testing/sampleBook.ts'
import { type Client, openAppIn, openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

/** A backup outside the data folder, as on a stick. */
async function backupElsewhere(app: { client: Client; dataDir: string }): Promise<string> {
  const { id } = await createBackup(app.client)
  const path = join(dataFolder(), 'So-Ban-Chi-dao_sao-luu.sqlite')
  copyFileSync(backupPath(app.dataDir, id), path)
  return path
}

const fileOf = (path: string) => new File([new Uint8Array(readFileSync(path))], 'Sổ tay.sqlite')

async function take(client: Client, file: File): Promise<TakenFile> {
  const { taken } = await readToEnd(await client.backups.takeFile({ file }))
  if (!taken) throw new Error('nothing was taken')
  return taken
}

const takeRefused = async (client: Client, file: File) => refusal(take(client, file))

const names = async (client: Client) => (await client.groups.list()).map(({ name }) => name)

/** A register without the revisions of its lines, which a restore raises. */
async function registerOf(client: Client) {
  const { entries, ...rest } = await client.register.list({ issuer: 'committee', year: 2026 })
  return { ...rest, entries: entries.map(({ revision: _, ...entry }) => entry) }
}

/** Copies in the folder of the backups that are no backups. */
const unnamed = (dataDir: string) => readdirSync(join(dataDir, 'sao-luu')).filter((name) => name.startsWith('~'))

async function openWard(name = 'Diên Hồng') {
  const app = await openTestApp()
  const [header] = sampleWard.headers
  if (!header) throw new Error('the ward has no header')
  await app.client.ward.setUp({ ...sampleWard, headers: [{ ...header, wardName: name }] })
  await app.client.groups.create(sampleGroup({ name: 'Tổ dân phố 1' }))
  return app
}

describe('a file that was chosen', () => {
  it('is told by what it holds, restored by its id, and the restore taken back', async () => {
    const { client, dataDir } = await openWard()
    const path = await backupElsewhere({ client, dataDir })
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 2' }))
    const given = await client.register.add(manual())

    const taken = await take(client, fileOf(path))
    expect(taken).toMatchObject({
      fileName: 'Sổ tay.sqlite',
      wardName: 'phường Diên Hồng',
      otherWard: null,
      ...{ groups: 1, members: 0, meetings: 0, rounds: 0, papers: 0 },
    })
    expect(taken.lastChange).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    expect(await names(client)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
    expect(await client.backups.numbersSince({ id: taken.id })).toMatchObject([{ label: given.label, kept: true }])

    const { undo } = await restoreBackup(client, taken.id)
    expect(await names(client)).toEqual(['Tổ dân phố 1'])
    const book = await client.register.list({ issuer: 'committee', year: given.year })
    expect(book.entries.map(({ label }) => label)).toEqual([given.label])
    expect(unnamed(dataDir)).toEqual([])
    expect(await refusal(restoreBackup(client, taken.id))).toMatchObject({ code: 'NOT_FOUND' })

    await restoreBackup(client, undo.id)
    expect(await names(client)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2'])
  })

  it.each([
    ['of another ward is called so before', 'Tân Bình', 'phường Diên Hồng'],
    ['of the same ward that was begun anew is another book', 'Diên Hồng', null],
  ])('%s; its register comes and goes as it is', async (_, name, otherWard) => {
    const other = await openWard(name)
    await other.client.register.add(manual({ code: 'BB' }))
    const theirs = await registerOf(other.client)
    const path = await backupElsewhere(other)
    const { client } = await openWard()
    await client.register.add(manual())
    await client.register.add(manual({ code: 'QĐ', number: 3 }))
    const own = await registerOf(client)

    const taken = await take(client, fileOf(path))
    expect(taken).toMatchObject({ wardName: `phường ${name}`, otherWard })
    expect(await client.backups.numbersSince({ id: taken.id })).toEqual([])

    const { undo } = await restoreBackup(client, taken.id)
    expect((await client.ward.get()).headers[0]?.wardName).toBe(name)
    expect(await registerOf(client)).toEqual(theirs)

    expect(await client.backups.numbersSince({ id: undo.id })).toEqual([])
    await restoreBackup(client, undo.id)
    expect((await client.ward.get()).headers[0]?.wardName).toBe('Diên Hồng')
    expect(await registerOf(client)).toEqual(own)
  })

  it('is let go: its copy is removed, the file itself stays', async () => {
    const { client, dataDir } = await openWard()
    const path = await backupElsewhere({ client, dataDir })
    const taken = await take(client, fileOf(path))
    expect(unnamed(dataDir)).toHaveLength(1)
    await client.backups.letGo({ id: taken.id })
    expect(unnamed(dataDir)).toEqual([])
    await take(client, fileOf(path))
    const again = await take(client, fileOf(path))
    expect(unnamed(dataDir)).toHaveLength(1)
    await client.backups.letGo({ id: again.id })
  })

  it('leaves no copy behind when the program closes', async () => {
    const path = await backupElsewhere(await openWard())
    const dataDir = dataFolder()
    const { client, close } = await openAppIn(dataDir, { now: () => '2026-11-22T08:00' }, (error) =>
      expect.unreachable(String(error)),
    )
    await take(client, fileOf(path))
    expect(unnamed(dataDir)).toHaveLength(1)
    await close()
    expect(unnamed(dataDir)).toEqual([])
  })

  // Windows does not move a folder with an open file in it.
  it.skipIf(process.platform === 'win32')('is not taken into a data folder that was moved away', async () => {
    const dataDir = join(dataFolder(), 'so-lieu')
    const { client } = await openAppIn(dataDir, { now: () => '2026-11-22T08:00' }, () => undefined)
    const path = await backupElsewhere({ client, dataDir })
    const taken = await take(client, fileOf(path))
    const moved = join(dataFolder(), 'cho-khac')
    renameSync(dataDir, moved)

    expect(await takeRefused(client, fileOf(path))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/^Thư mục dữ liệu không còn ở chỗ cũ/),
    })

    expect(existsSync(dataDir)).toBe(false)
    renameSync(moved, dataDir)
    await client.backups.letGo({ id: taken.id })
    expect(unnamed(dataDir)).toEqual([])
  })

  it.each([
    ['an empty file', () => new File([], 'a.sqlite'), 'Tệp này trống'],
    [
      'a file of another kind',
      () => new File(['PK\u0003\u0004 và nhiều nữa'.repeat(40)], 'a.docx'),
      'không phải bản sao lưu của chương trình',
    ],
    ['a few bytes', () => new File(['SQL'], 'a.sqlite'), 'không phải bản sao lưu của chương trình'],
  ])('is refused at its field before it is read: %s', async (_, file, words) => {
    const { client, dataDir } = await openWard()
    await createBackup(client)
    const told = await takeRefused(client, file())
    expect(told).toMatchObject({ code: 'INVALID', paths: ['file'] })
    expect(told.message).toContain(words)
    expect(unnamed(dataDir)).toEqual([])
  })

  it('that is cut off is refused at its field', async () => {
    const { client, dataDir } = await openWard()
    const path = await backupElsewhere({ client, dataDir })
    truncateSync(path, 40_000)
    expect((await takeRefused(client, fileOf(path))).message).toContain('Tệp này bị cụt')
    expect(unnamed(dataDir)).toEqual([])
  })

  it('that is a data file with its last saves beside it is refused at its field', async () => {
    const { client, dataDir } = await openWard()
    const told = await takeRefused(client, fileOf(join(dataDir, databaseFileName)))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['file'] })
    expect(told.message).toContain('bằng chương trình trên máy, hoặc chọn một bản sao lưu')
    expect(unnamed(dataDir)).toEqual([])
  })

  it('of another program is refused at its field', async () => {
    const { client, dataDir } = await openWard()
    const path = join(dataFolder(), 'khac.sqlite')
    const foreign = new BetterSqlite3(path)
    foreign.exec('CREATE TABLE notes (text TEXT)')
    foreign.close()
    expect((await takeRefused(client, fileOf(path))).message).toContain('không phải bản sao lưu của chương trình')
    expect(unnamed(dataDir)).toEqual([])
  })

  it('of a newer program is refused at its field', async () => {
    const { client, dataDir } = await openWard()
    const path = await backupElsewhere({ client, dataDir })
    damageRows(path, "INSERT INTO migrations (name, applied_at) VALUES ('9999-later', '2030-01-01T00:00:00')")
    expect((await takeRefused(client, fileOf(path))).message).toContain('phiên bản mới hơn')
    expect(unnamed(dataDir)).toEqual([])
  })

  it('with a page that was overwritten is refused at its field', async () => {
    const { client, dataDir } = await openWard()
    const path = await backupElsewhere({ client, dataDir })
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 4096, 4096 * 12)
    writeFileSync(path, bytes)
    expect((await takeRefused(client, fileOf(path))).message).toContain('bị hỏng')
    expect(unnamed(dataDir)).toEqual([])
  })
})

describe('the question of the desktop for a file', () => {
  const openAsking = (answer: string | undefined, folder = dataFolder()) =>
    openAppIn(folder, { now: () => '2026-11-22T08:00' }, (error) => expect.unreachable(String(error)), {
      host: { ...browserHostServices('0.0.0'), kind: 'desktop', chooseBackupFile: async () => answer },
    })

  it('takes in what was chosen; the page gets its name and no path', async () => {
    const path = await backupElsewhere(await openWard())
    const { client } = await openAsking(path)
    const { taken } = await readToEnd(await client.backups.chooseFile())
    expect(taken).toMatchObject({ fileName: 'So-Ban-Chi-dao_sao-luu.sqlite', wardName: 'phường Diên Hồng', groups: 1 })
    expect(JSON.stringify(taken)).not.toContain(dirname(path))
    await restoreBackup(client, taken?.id ?? '')
    expect(await names(client)).toEqual(['Tổ dân phố 1'])
  })

  it('takes in the data file of a dead computer with the saves that stand in the log beside it', async () => {
    const { client: there, dataDir } = await openWard()
    const folder = dataFolder()
    const path = join(folder, databaseFileName)
    for (const end of ['', '-wal']) copyFileSync(join(dataDir, `${databaseFileName}${end}`), `${path}${end}`)
    const files = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
    const before = files()

    const here = dataFolder()
    const { client } = await openAsking(path, here)
    const { taken } = await readToEnd(await client.backups.chooseFile())
    expect(taken).toMatchObject({ wardName: 'phường Diên Hồng', groups: 1 })
    expect(files()).toEqual(before)
    await restoreBackup(client, taken?.id ?? '')
    expect(await client.groups.list()).toEqual(await there.groups.list())
    expect(unnamed(here)).toEqual([])
  })

  it('leaves a log out that is of another database', async () => {
    const path = await backupElsewhere(await openWard())
    const inLogMode = new BetterSqlite3(path)
    inLogMode.pragma('journal_mode = WAL')
    inLogMode.close()
    const other = join(dataFolder(), 'khac.sqlite')
    const foreign = new BetterSqlite3(other)
    foreign.exec('PRAGMA page_size = 512; PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT)')
    copyFileSync(`${other}-wal`, `${path}-wal`)
    foreign.close()
    const { client } = await openAsking(path)
    expect((await readToEnd(await client.backups.chooseFile())).taken).toMatchObject({ groups: 1 })
  })

  it('leaves no copy behind when the program closes while it takes one in', async () => {
    const there = await openWard()
    enlargeDatabase(there.dataDir, 20)
    const path = await backupElsewhere(there)
    const here = dataFolder()
    const { client, close } = await openAsking(path, here)
    // Nobody hears the answer: its door is closed by then.
    void client.backups
      .chooseFile()
      .then((events) => readToEnd(events))
      .catch(() => undefined)
    await vi.waitFor(() => expect(unnamed(here)).not.toEqual([]), { ...patience, interval: 5 })
    await close()
    expect(unnamed(here)).toEqual([])
  })

  it('refuses the open book', async () => {
    const folder = dataFolder()
    const { client } = await openAsking(join(folder, databaseFileName), folder)
    const told = await refusal(client.backups.chooseFile().then((events) => readToEnd(events)))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['file'] })
    expect(told.message).toContain('Đây chính là sổ của chương trình')
  })

  it('takes in nothing when it is closed, and says when the file went away', async () => {
    expect(await readToEnd(await (await openAsking(undefined)).client.backups.chooseFile())).toMatchObject({
      taken: null,
    })
    const gone = await openAsking(join(dataFolder(), 'da-rut-usb.sqlite'))
    const told = await refusal(gone.client.backups.chooseFile().then((events) => readToEnd(events)))
    expect(told).toMatchObject({ code: 'INVALID', paths: ['file'] })
    expect(told.message).toBe('Không đọc được tệp này. Nếu tệp nằm trên USB, cắm lại USB rồi chọn lại.')
  })

  it('reads nothing of a file that is far too large, nor of a folder', async () => {
    const folder = dataFolder()
    const path = join(folder, 'lon.sqlite')
    writeFileSync(path, '')
    truncateSync(path, largestFile + 1)
    for (const [chosen, words] of [
      [path, 'Tệp lớn quá 1 GB'],
      [folder, 'Đây không phải một tệp'],
    ] as const) {
      const { client, close } = await openAsking(chosen)
      const told = await refusal(client.backups.chooseFile().then((events) => readToEnd(events)))
      expect(told.message).toContain(words)
      await close()
    }
  })
})

describe('a backup with a row that cannot be read', () => {
  const firstOf = (table: string) => `WHERE rowid = (SELECT min(rowid) FROM ${table})`
  /** What SQLite's own checks and those of JSON find. */
  const damaged = ['Bản sao lưu này bị hỏng.', 'Tệp này bị hỏng'] as const
  /** What stands in a column as text that may be anything, and is found by reading the record alone. */
  const unreadable = ['Bản sao lưu này có dòng không đọc được', 'Tệp có dòng không đọc được'] as const
  const damages: readonly [string, string, readonly [string, string]][] = [
    ['a flipped id', `UPDATE groups SET id = 'zzz' ${firstOf('groups')}`, damaged],
    ['broken JSON', `UPDATE papers SET body = '[' ${firstOf('papers')}`, damaged],
    ['a frozen paper that is none', `UPDATE papers SET issued_input = '{}' WHERE issued_input IS NOT NULL`, damaged],
    ['a vote of a meeting', `UPDATE agenda_items SET id = 'zzz' ${firstOf('agenda_items')}`, damaged],
    ['how a rate is rounded', "UPDATE reward_rates SET rounding = 'xxx'", damaged],
    ['the day of a signer', `UPDATE signers SET from_date = 'mai' ${firstOf('signers')}`, unreadable],
    ['the day of a fact of law', `UPDATE base_salaries SET valid_from = 'mai' ${firstOf('base_salaries')}`, unreadable],
    ['the day of a group', `UPDATE groups SET from_date = 'mai' ${firstOf('groups')}`, unreadable],
    ['a kind of meeting of no version', "UPDATE meetings SET kind = 'xxx'", unreadable],
    ['an award', "UPDATE awards SET recipient_kind = 'xxx'", unreadable],
    ['a line of the register', `UPDATE register_entries SET date = 'mai' ${firstOf('register_entries')}`, unreadable],
  ]

  it.each(damages)('is refused before anything is replaced: %s', async (_, statement, [ofBackup, ofFile]) => {
    const { client, dataDir } = await openSampleApp()
    const { id } = await createBackup(client)
    damageRows(backupPath(dataDir, id), statement)
    await client.groups.create(sampleGroup({ name: 'Tổ dân phố 99' }))
    const before = await names(client)
    const backups = readdirSync(join(dataDir, 'sao-luu'))

    const told = await refusal(restoreBackup(client, id))

    expect(told.code).toBe('REFUSED')
    expect(told.message).toContain(ofBackup)
    expect(await names(client)).toEqual(before)
    expect(readdirSync(join(dataDir, 'sao-luu'))).toEqual(backups)
    const toldOfFile = await takeRefused(client, fileOf(backupPath(dataDir, id)))
    expect(toldOfFile.paths).toEqual(['file'])
    expect(toldOfFile.message).toContain(ofFile)
    expect(readFileSync(join(dataDir, databaseFileName)).length).toBeGreaterThan(0)
  })
})
