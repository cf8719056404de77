import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readToEnd } from '../../../../shared/contract/progress.ts'
import type { RescueWay } from '../../../../shared/contract/rescue.ts'
import { makeBackup } from '../../platform/database/backup.ts'
import { backupPath } from '../../platform/database/backupFiles.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { replaceDatabase } from '../../platform/database/replace.ts'
import { setDataAside } from '../../platform/database/setAside.ts'
import { isMendable, type StartFault, type StartFaultKind, startFault } from '../../platform/database/startFault.ts'
import { HeldFileError } from '../../platform/files/heldFiles.ts'
import { migrations } from '../../schema/migrations.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { enterRescue, faultAt } from '../../testing/enterRescue.ts'
import { holdDatabase } from '../../testing/holdDatabase.ts'
import { withNetworkDrive } from '../../testing/playNetworkDrive.ts'
import { sampleBook } from '../../testing/sampleBook.ts'
import { type SmallDisk, smallDiskOrNone } from '../../testing/smallDisk.ts'
import { bookIn, damage, loosenIndex, pagesOf, zeroPage } from '../../testing/spoilBook.ts'
import { refusal } from '../../testing/testApp.ts'

/** What the members' telephone says in the book and in its backup, to tell them apart. */
const [inBook, inBackup] = ['0905 000 002', '0905 000 001']

/** The book of the sample ward with a backup of how it was before its last save. */
async function bookWithBackup(dataDir = join(dataFolder(), 'so-lieu')): Promise<string> {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(bookIn(dataDir), await sampleBook())
  await telephone(dataDir, inBackup)
  await makeBackup(dataDir, 'manual', '2026-11-20T08:00')
  await telephone(dataDir, inBook)
  return dataDir
}

async function telephone(dataDir: string, phone: string): Promise<void> {
  const database = await openDatabase(dataDir, '')
  await database.updateTable('members').set({ phone }).execute()
  await database.destroy()
}

/** What the program says when it opens: the telephone, null in an empty book. */
async function opened(dataDir: string): Promise<string | null> {
  const database = await openDatabase(dataDir, '')
  const member = await database.selectFrom('members').select('phone').executeTakeFirst()
  await database.destroy()
  return member?.phone ?? null
}

/** The screen of the start, and the restore of its newest backup. */
async function enter(dataDir: string, fault?: StartFault) {
  const screen = await enterRescue(dataDir, fault ? { fault } : {})
  const { calls } = screen
  const [backup] = (await screen.looked()).backups
  const restore = async () => readToEnd(await calls.restore({ id: backup?.id ?? '' }))
  return { ...screen, restore }
}

/** Every file that was set aside, by its name. */
const asideIn = (dataDir: string) =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith('de-rieng-'))
    .flatMap((folder) => readdirSync(join(dataDir, folder)))

const book = 'so-ban-chi-dao.sqlite'

/** Puts the log of another, larger book beside a small one. */
async function layForeignLog(dataDir: string): Promise<void> {
  const other = await bookWithBackup()
  const connection = new BetterSqlite3(bookIn(other))
  connection.pragma('wal_autocheckpoint = 0')
  connection.exec("UPDATE meetings SET title = title || '.'; UPDATE papers SET subject = subject || '.'")
  const log = readFileSync(`${bookIn(other)}-wal`)
  connection.close()
  rmSync(bookIn(dataDir))
  await (await openDatabase(dataDir, '')).destroy()
  writeFileSync(`${bookIn(dataDir)}-wal`, log)
}

const zeroed = (table: string, kind: string) => (dataDir: string) => {
  const page = pagesOf(bookIn(dataDir)).find((one) => one.name === table && one.kind === kind)?.page
  zeroPage(bookIn(dataDir), page ?? 0)
}

/** A fault of the data themselves, what brings it about, and the ways beside a backup that lead out of it. */
interface OnScreen {
  readonly spoil: (dataDir: string) => unknown
  /** By each way what is then in the book; null where it is empty. */
  readonly ways: Partial<Record<RescueWay, string | null>>
}

/** A fault that is mended outside: for each piece of its advice, who follows it, and where the data are then. */
interface Outside {
  readonly spoil: (dataDir: string) => unknown
  readonly mends: Readonly<Record<string, (dataDir: string) => unknown>>
  /** The migrations that the program has once the advice was followed. */
  readonly steps?: typeof migrations
}

const later = { name: '0999-later', sql: '', logged: [], loggedByKey: {} }

let disk: SmallDisk | undefined
let letGo = async () => {}

const faults: Record<StartFaultKind, { readonly screen: Record<string, OnScreen> } | { readonly outside: Outside }> = {
  damaged: {
    screen: {
      'lost a page of a table': { spoil: zeroed('contributions', 'leaf'), ways: { anew: null } },
      'lost a page of an index': {
        spoil: zeroed('contributions_of_meeting', 'leaf'),
        ways: { rebuild: inBook, anew: null },
      },
      'has an index that forgot a row': {
        spoil: (dataDir) =>
          damage(bookIn(dataDir), (file) => loosenIndex(file, 'contributions', 'contributions_of_meeting')),
        ways: { rebuild: inBook, anew: null },
      },
      'has a value that may not be': {
        spoil: (dataDir) => damage(bookIn(dataDir), (file) => file.exec("UPDATE rounds SET kind = 'xxx'")),
        ways: { 'as-it-is': inBook, anew: null },
      },
      'has broken JSON': {
        spoil: (dataDir) => damage(bookIn(dataDir), (file) => file.exec("UPDATE papers SET body = '['")),
        ways: { 'as-it-is': inBook, anew: null },
      },
      'is cut short': { spoil: (dataDir) => truncateSync(bookIn(dataDir), 40_000), ways: { anew: null } },
    },
  },
  'foreign-log': {
    screen: {
      'has the log of another book beside it': { spoil: layForeignLog, ways: { 'without-log': null, anew: null } },
    },
  },
  'not-ours': {
    screen: {
      'is no database': {
        spoil: (dataDir) => writeFileSync(bookIn(dataDir), 'Sổ họp '.repeat(1000)),
        ways: { anew: null },
      },
      'is a folder': {
        spoil: (dataDir) => {
          rmSync(bookIn(dataDir))
          mkdirSync(bookIn(dataDir))
        },
        ways: { anew: null },
      },
    },
  },
  emptied: {
    screen: {
      'was emptied': { spoil: (dataDir) => truncateSync(bookIn(dataDir), 0), ways: { anew: null } },
      'was taken away from its log': {
        spoil: (dataDir) => renameSync(bookIn(dataDir), `${bookIn(dataDir)}-wal`),
        ways: { anew: null },
      },
    },
  },
  other: { screen: {} },
  'folder-is-file': {
    outside: {
      spoil: (dataDir) => {
        renameSync(dataDir, `${dataDir}-cat`)
        writeFileSync(dataDir, 'x')
      },
      mends: {
        'Đổi tên hoặc chuyển tệp đó đi chỗ khác': (dataDir) => {
          renameSync(dataDir, `${dataDir}.txt`)
          renameSync(`${dataDir}-cat`, dataDir)
        },
      },
    },
  },
  'on-network': {
    outside: {
      spoil: (dataDir) => {
        const answer = withNetworkDrive(dataDir)
        const real = vi.spyOn(realpathSync, 'native').mockImplementation(answer)
        onTestFinished(() => real.mockRestore())
      },
      mends: {
        'đưa thư mục này về ổ đĩa của máy': (dataDir) => {
          const local = join(dataFolder(), 'so-lieu')
          cpSync(dataDir, local, { recursive: true })
          return local
        },
      },
    },
  },
  'not-writable': {
    outside: {
      spoil: () => disk?.makeReadOnly(),
      mends: { 'Kiểm tra quyền của thư mục': () => disk?.makeWritable() },
    },
  },
  'disk-full': {
    outside: { spoil: () => disk?.fill(), mends: { 'Xóa bớt tệp không cần': () => disk?.empty() } },
  },
  locked: {
    outside: {
      spoil: async (dataDir) => {
        letGo = await holdDatabase(bookIn(dataDir), 'EXCLUSIVE')
        onTestFinished(letGo)
      },
      mends: { 'đóng chương trình đó': () => letGo() },
    },
  },
  newer: {
    outside: {
      spoil: (dataDir) =>
        damage(bookIn(dataDir), (file) =>
          file.exec("INSERT INTO migrations VALUES ('0999-later', '2030-01-01T00:00')"),
        ),
      mends: { 'Cài phiên bản mới nhất': () => undefined },
      steps: [...migrations, later],
    },
  },
}

const onScreen = Object.entries(faults).flatMap(([kind, fault]) =>
  'screen' in fault ? Object.entries(fault.screen).map(([what, one]) => ({ kind, what, ...one })) : [],
)
const outside = Object.entries(faults).flatMap(([kind, fault]) =>
  'outside' in fault
    ? Object.entries(fault.outside.mends).map(([words, mend]) => ({ kind, words, mend, ...fault.outside }))
    : [],
)
const onSmallDisk = ['not-writable', 'disk-full']

describe('the advice of a fault that is mended outside leads to an open book', () => {
  it.for(outside)('$kind: $words', async ({ kind, spoil, words, mend, steps }, { skip }) => {
    disk = onSmallDisk.includes(kind) ? (smallDiskOrNone() ?? undefined) : undefined
    if (onSmallDisk.includes(kind) && !disk) skip('this user may not mount a small file system')
    const dataDir = await bookWithBackup(disk && join(disk.folder, 'so-lieu'))
    await spoil(dataDir)
    const fault = await faultAt(dataDir)
    expect(fault).toMatchObject({ kind, advice: expect.stringContaining(words) })
    expect(isMendable(fault)).toBe(false)

    const mended = await mend(dataDir)

    const database = await openDatabase(typeof mended === 'string' ? mended : dataDir, '', steps)
    const { phone } = await database.selectFrom('members').select('phone').executeTakeFirstOrThrow()
    await database.destroy()
    expect(phone).toBe(inBook)
  })
})

describe('a book that', () => {
  it.each(onScreen)('$what offers its ways out and a backup, and each leads to an open book', async (given) => {
    const { kind, spoil, ways } = given
    const expected: string[] = ['retry', ...Object.keys(ways)]
    for (const way of [...Object.keys(ways), 'backup']) {
      const dataDir = await bookWithBackup()
      await spoil(dataDir)
      const { calls, restore, fault, close } = await enter(dataDir)
      expect(fault).toMatchObject({ kind, advice: expect.stringContaining('màn hình mở đầu') })
      expect(isMendable(fault)).toBe(true)
      const state = await calls.state()
      expect(state.ways.toSorted()).toEqual(expected.sort())
      const before = readdirSync(dataDir)
        .filter((name) => name.startsWith(book))
        .sort()

      const known = state.ways.find((one) => one === way)
      expect(await (known ? calls.take({ way: known }) : restore())).toEqual({ type: 'done', opened: true })
      await close()

      if (way !== 'as-it-is') {
        expect(await opened(dataDir)).toBe(known ? ways[known] : inBackup)
        // Nothing is deleted, and what belongs together stays together.
        expect(asideIn(dataDir).sort()).toEqual(way === 'without-log' ? [`${book}-wal`] : before)
      }
      expect(readdirSync(join(dataDir, 'sao-luu'))).toContain(`${state.backups[0]?.id}.sqlite`)
    }
  })

  it('cannot be opened for an unknown reason is opened at the next try, or is restored', async () => {
    for (const way of ['retry', 'backup'] as const) {
      const dataDir = await bookWithBackup()
      const { calls, restore, close } = await enter(dataDir, startFault(new Error('unknown'), dataDir))
      expect((await calls.state()).advice).toContain('Khởi động lại máy')
      expect(await (way === 'retry' ? calls.take({ way }) : restore())).toMatchObject({ opened: true })
      await close()
      expect(await opened(dataDir)).toBe(way === 'retry' ? inBook : inBackup)
    }
  })

  it('is opened as it is stays under suspicion: the next start reads it through again', async () => {
    const dataDir = await bookWithBackup()
    damage(bookIn(dataDir), (file) => file.exec("UPDATE rounds SET kind = 'xxx'"))
    const { calls, close } = await enter(dataDir)
    await calls.take({ way: 'as-it-is' })
    await close()
    expect(await faultAt(dataDir)).toMatchObject({ kind: 'damaged' })
  })
})

describe('what was done by hand', () => {
  it('a damaged file moved away alone: its log is set aside with the choice, and the start goes on', async () => {
    const dataDir = await bookWithBackup()
    writeFileSync(`${bookIn(dataDir)}-wal`, 'saves that belong to the file that is gone')
    renameSync(bookIn(dataDir), join(dataDir, 'hong.sqlite'))
    const { calls, close } = await enter(dataDir)
    expect(await calls.take({ way: 'anew' })).toMatchObject({ opened: true })
    await close()
    expect(await opened(dataDir)).toBeNull()
    expect(asideIn(dataDir)).toEqual([`${book}-wal`])
    expect(existsSync(join(dataDir, 'hong.sqlite'))).toBe(true)
  })

  it('a backup copied over a damaged file beside its log: the log is set aside, and the start goes on by itself', async () => {
    const dataDir = await bookWithBackup()
    const connection = new BetterSqlite3(bookIn(dataDir))
    connection.exec("UPDATE members SET phone = '1'; UPDATE meetings SET title = title || '.'")
    const log = readFileSync(`${bookIn(dataDir)}-wal`)
    connection.close()
    const [backup = ''] = readdirSync(join(dataDir, 'sao-luu'))
    copyFileSync(join(dataDir, 'sao-luu', backup), bookIn(dataDir))
    writeFileSync(`${bookIn(dataDir)}-wal`, log)

    expect(await opened(dataDir)).toBe(inBackup)
    expect(asideIn(dataDir)).toEqual([`${book}-wal`])
  })

  it('its own log after a power cut is no other’s: all that was saved is there', async () => {
    const dataDir = await bookWithBackup()
    const connection = new BetterSqlite3(bookIn(dataDir))
    connection.exec("UPDATE members SET phone = '0905 000 003'")
    const cut = join(dataFolder(), 'so-lieu')
    mkdirSync(cut)
    for (const suffix of ['', '-wal']) copyFileSync(`${bookIn(dataDir)}${suffix}`, `${bookIn(cut)}${suffix}`)
    connection.close()
    expect(await opened(cut)).toBe('0905 000 003')
    expect(asideIn(cut)).toEqual([])
  })
})

/** A folder as a power cut leaves it: what was written last stands in the log of saves alone. */
function cutAfter(dataDir: string, write: (connection: BetterSqlite3.Database) => unknown): string {
  const connection = new BetterSqlite3(bookIn(dataDir))
  connection.unsafeMode()
  connection.pragma('wal_autocheckpoint = 0')
  connection.pragma('ignore_check_constraints = ON')
  connection.pragma('foreign_keys = OFF')
  write(connection)
  const cut = join(dataFolder(), 'so-lieu')
  mkdirSync(cut)
  for (const suffix of ['', '-wal']) copyFileSync(`${bookIn(dataDir)}${suffix}`, `${bookIn(cut)}${suffix}`)
  connection.close()
  return cut
}

const save = (connection: BetterSqlite3.Database) => connection.exec("UPDATE members SET phone = '0905 000 003'")
const noInput = "UPDATE papers SET issued_input = '{}' WHERE id = (SELECT min(id) FROM papers)"

describe('a damaged book beside its own log after a power cut', () => {
  it('has JSON of no version in the file: it is damaged, and what was saved last is read', async () => {
    const dataDir = await bookWithBackup()
    damage(bookIn(dataDir), (file) => file.exec(noInput))
    const cut = cutAfter(dataDir, save)

    const { calls, close, fault } = await enter(cut)
    expect(fault.kind).toBe('damaged')
    expect((await calls.state()).ways).toEqual(['retry', 'as-it-is', 'anew'])
    expect(await calls.take({ way: 'as-it-is' })).toMatchObject({ opened: true })
    await close()

    expect(asideIn(cut)).toEqual([])
    const connection = new BetterSqlite3(bookIn(cut))
    expect(connection.prepare('SELECT DISTINCT phone FROM members').pluck().all()).toEqual(['0905 000 003'])
    connection.close()
  })

  const inLog: readonly (readonly [string, (connection: BetterSqlite3.Database) => unknown])[] = [
    ['JSON of no version', (connection) => connection.exec(noInput)],
    ['a value that may not be', (connection) => connection.exec("UPDATE rounds SET kind = 'xxx'")],
    ['a row that points nowhere', (connection) => connection.exec("UPDATE contributions SET meeting_id = 'x'")],
    ['zeros in a text', (connection) => connection.exec("UPDATE papers SET subject = 'a' || char(0)")],
    [
      'an index that forgot a row',
      (connection) => loosenIndex(connection, 'contributions', 'contributions_of_meeting'),
    ],
  ]
  it.each(inLog)('has %s in the log: it is damaged, and the log is its own', async (_what, write) => {
    const cut = cutAfter(await bookWithBackup(), (connection) => {
      save(connection)
      write(connection)
    })
    expect(await faultAt(cut)).toMatchObject({ kind: 'damaged' })
  })
})

describe('a restore from the screen of the start', () => {
  it('of a backup that is damaged is refused, and all is where it was', async () => {
    const dataDir = await bookWithBackup()
    truncateSync(bookIn(dataDir), 40_000)
    const { calls, restore, program } = await enter(dataDir)
    const id = (await calls.state()).backups[0]?.id ?? ''
    damage(backupPath(dataDir, id), (file) => file.exec("UPDATE papers SET body = '['"))
    const before = readFileSync(bookIn(dataDir))

    expect(await refusal(restore())).toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/^Bản sao lưu này bị hỏng/),
    })

    expect(program()).toBeUndefined()
    expect(readFileSync(bookIn(dataDir)).equals(before)).toBe(true)
    expect(asideIn(dataDir)).toEqual([])
    expect(readdirSync(join(dataDir, 'sao-luu'))).toEqual([`${id}.sqlite`])
  })

  it('that was cut off when the old book was aside is finished by the next start', async () => {
    const dataDir = await bookWithBackup()
    const [backup = ''] = readdirSync(join(dataDir, 'sao-luu'))
    copyFileSync(join(dataDir, 'sao-luu', backup), `${bookIn(dataDir)}.khoi-phuc`)
    await setDataAside(dataDir)
    expect(await opened(dataDir)).toBe(inBackup)
  })

  it('that was cut off before anything was aside has not happened', async () => {
    const dataDir = await bookWithBackup()
    const [backup = ''] = readdirSync(join(dataDir, 'sao-luu'))
    copyFileSync(join(dataDir, 'sao-luu', backup), `${bookIn(dataDir)}.khoi-phuc`)
    expect(await opened(dataDir)).toBe(inBook)
    expect(existsSync(`${bookIn(dataDir)}.khoi-phuc`)).toBe(false)
  })

  it('that cannot take the place of the old book leaves that in it', async () => {
    const dataDir = await bookWithBackup()
    await expect(replaceDatabase(bookIn(dataDir), join(dataDir, 'not-there'))).rejects.toThrow()
    expect(await opened(dataDir)).toBe(inBook)
  })

  it('whose new book is held by another program leaves the old one in its place, with its log', async () => {
    const dataDir = cutAfter(await bookWithBackup(), save)
    const copy = join(dataDir, 'ban-moi.sqlite')
    copyFileSync(bookIn(dataDir), copy)
    const held = async (from: string, to: string) => {
      if (from !== copy) throw new HeldFileError('ban-moi.sqlite', new Error('held'))
      renameSync(from, to)
    }
    await expect(replaceDatabase(bookIn(dataDir), copy, held)).rejects.toThrow(HeldFileError)
    expect(asideIn(dataDir)).toEqual([])
    expect(await opened(dataDir)).toBe('0905 000 003')
  })

  it('of a backup that is gone, and a way that leads nowhere, are refused', async () => {
    const dataDir = await bookWithBackup()
    truncateSync(bookIn(dataDir), 0)
    const { calls } = await enter(dataDir)
    const gone = 'thu-cong-2020-01-01T00-00-0009'
    expect(await refusal(calls.restore({ id: gone }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(calls.take({ way: 'rebuild' }))).toMatchObject({ code: 'REFUSED' })
  })
})
