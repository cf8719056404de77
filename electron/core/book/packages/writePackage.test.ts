import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { linksFolders, linkToFolder } from '../../testing/diskCan.ts'
import { itOnSmallDisk } from '../../testing/smallDisk.ts'
import { checkPackage } from './checkPackage.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import { PackageError } from './packageFault.ts'
import { markFileName } from './packagePaths.ts'
import { sampleName, samplePackage, stickAt, unattended } from './testing/packageFixtures.ts'
import { type PackageFile, tryPlace, type WriteOptions, writePackage } from './writePackage.ts'

const write = (folder: string, version = 1, options: Partial<WriteOptions> = {}, files = samplePackage(version)) =>
  writePackage(stickAt(folder), sampleName, files, { ...unattended(), ...options })

const versionOn = (folder: string) => readFileSync(join(folder, sampleName, 'so-lieu.json'), 'utf8')

/** Every file is as the list says, and there is no other. */
async function expectSound(folder: string): Promise<void> {
  const checked = await checkPackage(stickAt(folder), sampleName, unattended())
  expect(checked).toEqual({ files: samplePackage().length, problems: [] })
}

/** The tool that others verify a package with. */
const sha256sum = (folder: string) =>
  spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: join(folder, sampleName), encoding: 'utf8' })
const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PackageError)) throw new Error(`expected a PackageError, got ${String(error)}`)
  expect(error.message).not.toMatch(/\/|\b[E][A-Z]{3,}\b|\.ts\b/)
  return error.message
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: not to be shown`), { code })
}

/** The real disk, but for the steps given; the rename of a held folder is not waited for. */
const disk = (changed: Partial<DiskSteps>): DiskSteps => ({
  ...realDiskSteps,
  pause: async () => undefined,
  ...changed,
})

/** Does something right before the n-th file is written. */
function beforeFile(n: number, work: () => void): DiskSteps {
  let files = 0
  return disk({
    async writeNew(path, bytes) {
      files += 1
      if (files === n) work()
      await realDiskSteps.writeNew(path, bytes)
    },
  })
}

describe('writePackage', () => {
  it('writes every file under the name of the package and leaves nothing beside it', async () => {
    const folder = dataFolder()
    const steps: [string, number, number][] = []
    const files = samplePackage()
    const written = await write(folder, 1, { progress: (...step) => steps.push(step) })
    const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0)
    expect(written).toEqual({ files: files.length, bytes, kept: null })
    expect(readdirSync(folder)).toEqual([sampleName])
    for (const file of files) {
      expect(new Uint8Array(readFileSync(join(folder, sampleName, file.path)))).toEqual(file.bytes)
    }
    expect(readdirSync(join(folder, sampleName)).sort()).toEqual(
      ['SHA256SUMS', 'bang-so-lieu.xlsx', 'index.html', 'so-lieu.json', 'van-ban'].sort(),
    )
    expect(steps.map(([, done]) => done)).toEqual(steps.map((_, index) => index))
    expect(steps.every(([, , total]) => total === steps.length)).toBe(true)
    expect(steps[0]?.[0]).toBe('Chép index.html')
    expect(steps.at(-1)?.[0]).toBe('Đọc lại SHA256SUMS')
  })

  it('writes a list that sha256sum verifies', async ({ skip }) => {
    if (!hasSha256sum) return skip('sha256sum is not on this computer')
    const folder = dataFolder()
    await write(folder)
    const { status, stdout } = sha256sum(folder)
    expect(stdout.split('\n').filter((line) => line.endsWith(': OK'))).toHaveLength(samplePackage().length)
    expect(status).toBe(0)
    writeFileSync(join(folder, sampleName, 'so-lieu.json'), '{}')
    expect(sha256sum(folder).status).toBe(1)
  })

  it('replaces an older package of ours whole, files that are no more among it', async () => {
    const folder = dataFolder()
    await write(folder, 1, {}, [...samplePackage(1), { path: 'van-ban/cu.docx', bytes: new Uint8Array(5) }])
    writeFileSync(join(folder, sampleName, 'Thumbs.db'), 'x')
    await write(folder, 2)
    expect(versionOn(folder)).toBe('{"version":2}')
    expect(existsSync(join(folder, sampleName, 'van-ban/cu.docx'))).toBe(false)
    expect(readdirSync(folder)).toEqual([sampleName])
  })

  it.each([
    ['a path that leaves the folder', '../a.docx'],
    ['an absolute path', '/a.docx'],
    ['a backslash', 'van-ban\\a.docx'],
    ['a name that Windows keeps', 'van-ban/con.docx'],
    ['a name that FAT takes for another one', 'SO-LIEU.json'],
    ['the name of the list', 'sha256sums'],
  ])('takes no file with %s', async (_, path) => {
    const folder = dataFolder()
    const files: PackageFile[] = [...samplePackage(), { path, bytes: new Uint8Array(1) }]
    await expect(write(folder, 1, {}, files)).rejects.toThrow('package')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a name that is taken', () => {
  it.each<readonly [string, (path: string) => void, string]>([
    ['a folder', (path: string) => mkdirSync(path), 'thư mục'],
    ['a file', (path: string) => writeFileSync(path, 'của tôi'), 'tệp'],
    ...(linksFolders ? [['a link', (path: string) => linkToFolder('/', path), 'tệp'] as const] : []),
    [
      'a folder with a list that is not of a package',
      (path: string) => {
        mkdirSync(path)
        writeFileSync(join(path, 'SHA256SUMS'), `${'0'.repeat(64)}  a.iso\n`)
      },
      'thư mục',
    ],
  ])('by %s is left alone', async (_, make, what) => {
    const folder = dataFolder()
    for (const name of [sampleName, `~${sampleName}.tmp`, `~${sampleName}.old`]) {
      const path = join(folder, name)
      make(path)
      if (what === 'thư mục') writeFileSync(join(path, 'anh.jpg'), 'x')
      const before = readdirSync(folder)
      const message = await refusal(write(folder))
      expect(message).toContain(`đã có ${what} “${name}” không do chương trình chép ra`)
      expect(message).toContain('USB KINGSTON (E:)')
      expect(readdirSync(folder)).toEqual(before)
      if (what === 'thư mục') expect(existsSync(join(path, 'anh.jpg'))).toBe(true)
      rmSync(path, { recursive: true })
    }
  })

  it('while the package is being written is seen, and left alone', async () => {
    const folder = dataFolder()
    const path = join(folder, sampleName)
    const steps = beforeFile(4, () => {
      mkdirSync(path)
      writeFileSync(join(path, 'anh.jpg'), 'của tôi')
    })
    expect(await refusal(write(folder, 1, { steps }))).toContain('không do chương trình chép ra')
    expect(readdirSync(folder)).toEqual([sampleName])
    expect(readdirSync(path)).toEqual(['anh.jpg'])
  })
})

describe('an older package that somebody changed', () => {
  const kept = `${sampleName}_cu-1`
  const paper = 'van-ban/01_bien-ban.docx'
  const own = 'van-ban/ghi-chu.txt'
  const onStick = (folder: string, path: string) => join(folder, sampleName, path)
  /** What is wrong with a folder that is kept. */
  const problemsOf = async (folder: string, name: string) =>
    (await checkPackage(stickAt(folder), name, unattended())).problems

  it('is kept whole under a name of its own, beside the new one', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    writeFileSync(onStick(folder, paper), 'đã sửa')
    writeFileSync(onStick(folder, own), 'của tôi')

    const written = await write(folder, 2)

    expect(written.kept).toEqual({ folder: kept, files: 2 })
    expect(readdirSync(folder)).toEqual([sampleName, kept])
    expect(versionOn(folder)).toBe('{"version":2}')
    await expectSound(folder)
    expect(readFileSync(join(folder, kept, paper), 'utf8')).toBe('đã sửa')
    expect(readFileSync(join(folder, kept, 'so-lieu.json'), 'utf8')).toBe('{"version":1}')
    expect(await problemsOf(folder, kept)).toEqual([
      { file: paper, problem: 'changed' },
      { file: own, problem: 'unknown' },
    ])
  })

  it('is kept each time, beside what was kept before or is called so', async () => {
    const folder = dataFolder()
    writeFileSync(join(folder, kept), 'tệp của tôi')
    for (const version of [1, 2, 3]) {
      await write(folder, version)
      writeFileSync(onStick(folder, own), `sau gói ${version}`)
    }
    expect((await write(folder, 4)).kept).toEqual({ folder: `${sampleName}_cu-4`, files: 1 })
    expect(readdirSync(folder)).toEqual([sampleName, ...[1, 2, 3, 4].map((count) => `${sampleName}_cu-${count}`)])
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('tệp của tôi')
    for (const version of [1, 2, 3]) {
      expect(readFileSync(join(folder, `${sampleName}_cu-${version + 1}`, own), 'utf8')).toBe(`sau gói ${version}`)
    }
  })

  it('is replaced when files were only deleted, or systems and offices put their own there', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    rmSync(onStick(folder, paper))
    for (const path of ['Thumbs.db', 'van-ban/~$_giay-moi.docx', 'van-ban/.~lock.02_giay-moi.docx#']) {
      writeFileSync(onStick(folder, path), 'x')
    }
    expect((await write(folder, 2)).kept).toBeNull()
    expect(readdirSync(folder)).toEqual([sampleName])
    await expectSound(folder)
  })

  it('is looked at after everything is written: what is changed meanwhile counts', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    const steps = beforeFile(7, () => writeFileSync(onStick(folder, paper), 'đang sửa'))
    expect((await write(folder, 2, { steps })).kept).toEqual({ folder: kept, files: 1 })
    expect(readFileSync(join(folder, kept, paper), 'utf8')).toBe('đang sửa')
  })

  it('is read with every file told, under a count that was known from the beginning', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    writeFileSync(onStick(folder, paper), 'đã sửa')
    const steps: [string, number, number][] = []
    await write(folder, 2, { progress: (...step) => steps.push(step) })
    const total = 2 * (samplePackage().length + 1) + samplePackage().length
    expect(steps.map(([, done]) => done)).toEqual(Array.from({ length: total }, (_, index) => index))
    expect(new Set(steps.map(([, , of]) => of))).toEqual(new Set([total]))
    expect(steps.at(-1)?.[0]).toBe('Xem lại gói cũ: van-ban/trong.txt')
    expect(await tryPlace(stickAt(folder), sampleName)).toBe(samplePackage().length)
  })

  it('is kept when one of its files cannot be read: nobody knows what is in it', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    const steps = disk({
      async hashOf(path, signal) {
        if (path === onStick(folder, paper)) throw failure('EIO')
        return realDiskSteps.hashOf(path, signal)
      },
    })
    expect((await write(folder, 2, { steps })).kept).toEqual({ folder: kept, files: 1 })
    expect(existsSync(join(folder, kept, paper))).toBe(true)
  })

  it('stays where it is when the user stops while it is read', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    writeFileSync(onStick(folder, paper), 'đã sửa')
    const controller = new AbortController()
    const progress = (step: string) => {
      if (step === `Xem lại gói cũ: ${paper}`) controller.abort(new Error('cancelled'))
    }
    await expect(write(folder, 2, { progress, signal: controller.signal })).rejects.toThrow('cancelled')
    expect(readdirSync(folder)).toEqual([sampleName])
    expect(readFileSync(onStick(folder, paper), 'utf8')).toBe('đã sửa')
    expect(versionOn(folder)).toBe('{"version":1}')
  })

  it('has its name again when the new one does not get it', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    writeFileSync(onStick(folder, paper), 'đã sửa')
    const steps = disk({
      async rename(from, to) {
        if (from.endsWith('.tmp')) throw failure('EIO')
        await realDiskSteps.rename(from, to)
      },
    })
    await refusal(write(folder, 2, { steps }))
    expect(readdirSync(folder)).toEqual([sampleName])
    expect(readFileSync(onStick(folder, paper), 'utf8')).toBe('đã sửa')
  })

  it('is never cleared away when the power went between the two renames', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    writeFileSync(onStick(folder, paper), 'đã sửa')
    let renames = 0
    const steps = disk({
      async rename(from, to) {
        renames += 1
        if (renames > 1) throw failure('EIO')
        await realDiskSteps.rename(from, to)
      },
    })
    await refusal(write(folder, 2, { steps }))
    expect(readdirSync(folder)).toEqual([kept])

    await write(folder, 3)
    expect(readdirSync(folder)).toEqual([sampleName, kept])
    expect(readFileSync(join(folder, kept, paper), 'utf8')).toBe('đã sửa')
    await expectSound(folder)
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'is named when Word has a paper of it open, as Windows tells by %s',
    async (code) => {
      const folder = dataFolder()
      await write(folder, 1)
      const steps = disk({
        async hashOf(path, signal) {
          if (path === onStick(folder, paper)) throw failure(code)
          return realDiskSteps.hashOf(path, signal)
        },
        async rename(from, to) {
          if (from === join(folder, sampleName)) throw failure(code)
          await realDiskSteps.rename(from, to)
        },
      })
      expect(await refusal(write(folder, 2, { steps }))).toBe(
        `Gói cũ “${sampleName}” trên USB KINGSTON (E:) đang bị giữ. Có thể một tệp trong gói đang mở ở Word, hoặc phần ` +
          'mềm diệt virus, OneDrive đang giữ. Đóng tệp hoặc thư mục đó rồi chép lại.',
      )
      expect(readdirSync(folder)).toEqual([sampleName])
      expect(versionOn(folder)).toBe('{"version":1}')
      await expectSound(folder)
    },
  )
})

describe('a stick that fails', () => {
  itOnSmallDisk(
    'is full from the beginning: what is needed, free and missing is told',
    async ({ folder, ...small }) => {
      small.fill(1_000_000)
      const message = await refusal(write(folder))
      expect(message).toMatch(
        /^USB KINGSTON \(E:\) không đủ chỗ: cần 1,\d MB, còn trống \d+ KB, thiếu (\d+ KB|\d,\d MB)\. Xóa bớt/,
      )
      expect(readdirSync(folder)).toEqual(['filling'])
      small.empty()
      await write(folder)
      await expectSound(folder)
    },
  )

  itOnSmallDisk('gets full in the middle: nothing looks whole, and a second run finishes', async (small) => {
    const { folder } = small
    await write(folder, 1)
    const steps = beforeFile(6, () => small.fill())
    const message = await refusal(write(folder, 2, { steps }))
    expect(message).toMatch(/^USB KINGSTON \(E:\) không đủ chỗ: cần .+, còn trống .+, thiếu .+\./)
    expect(readdirSync(folder).sort()).toEqual([sampleName, 'filling'])
    expect(versionOn(folder)).toBe('{"version":1}')
    await expectSound(folder)
    small.empty()
    await write(folder, 2)
    expect(versionOn(folder)).toBe('{"version":2}')
    await expectSound(folder)
  })

  itOnSmallDisk('is write-protected', async (small) => {
    await write(small.folder, 1)
    small.makeReadOnly()
    expect(await refusal(write(small.folder, 2))).toBe(
      'USB KINGSTON (E:) đang khóa chống ghi. Gạt khóa trên USB hoặc dùng USB khác rồi chép lại.',
    )
    expect(versionOn(small.folder)).toBe('{"version":1}')
  })

  itOnSmallDisk('is write-protected in the middle', async (small) => {
    const steps = beforeFile(5, () => small.makeReadOnly())
    expect(await refusal(write(small.folder, 1, { steps }))).toContain('khóa chống ghi')
    expect(readdirSync(small.folder)).toEqual([`~${sampleName}.tmp`])
  })

  itOnSmallDisk('is pulled out in the middle: nothing is written where it was', async ({ folder }) => {
    const steps = beforeFile(5, () => spawnSync('umount', ['-l', folder]))
    expect(await refusal(write(folder, 1, { steps }))).toBe(
      'USB KINGSTON (E:) đã bị rút ra hoặc không đọc được. Cắm lại rồi làm lại từ đầu.',
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('is gone with its folder', async () => {
    const folder = join(dataFolder(), 'usb')
    expect(await refusal(write(folder))).toContain('đã bị rút ra')
    mkdirSync(folder)
    const steps = beforeFile(5, () => rmSync(folder, { recursive: true }))
    expect(await refusal(write(folder, 1, { steps }))).toContain('đã bị rút ra')
    expect(existsSync(folder)).toBe(false)
  })

  it.each([1, 3, 6, 8])(
    'keeps something else than was written (file %d): it is named, nothing looks whole',
    async (n) => {
      const folder = dataFolder()
      const paths = [...samplePackage().map(({ path }) => path), 'SHA256SUMS']
      const damaged = paths[n - 1] ?? ''
      const steps = disk({
        async hashOf(path, signal) {
          // One byte differs, as in a worn-out cell.
          if (path.replaceAll('\\', '/').endsWith(`.tmp/${damaged}`)) {
            const content = readFileSync(path)
            content[content.length - 1] = (content.at(-1) ?? 0) ^ 1
            writeFileSync(path, content)
          }
          return realDiskSteps.hashOf(path, signal)
        },
      })
      await write(folder, 1)
      const error = await write(folder, 2, { steps }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(PackageError)
      expect(String(error)).toContain(
        `“${damaged}” đọc lại từ USB KINGSTON (E:) không giống bản đã chép. USB có thể sắp hỏng`,
      )
      expect(readdirSync(folder)).toEqual([sampleName])
      expect(versionOn(folder)).toBe('{"version":1}')
    },
  )

  it.each([
    ['EACCES', 'Không được phép chép vào USB KINGSTON (E:)'],
    ['EIO', 'Chưa chép được vào USB KINGSTON (E:)'],
    ['EBUSY', 'đang mở ở chương trình khác'],
    ['ENXIO', 'đã bị rút ra'],
  ])('answers %s', async (code, words) => {
    const folder = dataFolder()
    const steps = disk({
      syncFolder: async () => {
        throw failure(code)
      },
    })
    expect(await refusal(write(folder, 1, { steps }))).toContain(words)
    expect(readdirSync(folder)).toEqual([])
  })

  it('tells a mistake of the program as it is', async () => {
    const steps = disk({ hashOf: () => Promise.reject(new TypeError('no hash')) })
    await expect(write(dataFolder(), 1, { steps })).rejects.toThrow(TypeError)
  })
})

describe('a run that is broken off', () => {
  it.each([0, 1, 5, 8, 12, 15])('by the user after step %d: only what was there stays', async (step) => {
    const folder = dataFolder()
    await write(folder, 1)
    const controller = new AbortController()
    const progress = (_: string, done: number) => {
      if (done === step) controller.abort(new Error('cancelled'))
    }
    await expect(write(folder, 2, { progress, signal: controller.signal })).rejects.toThrow('cancelled')
    expect(readdirSync(folder)).toEqual([sampleName])
    expect(versionOn(folder)).toBe('{"version":1}')
    await expectSound(folder)
  })

  it('when the new folder does not get its name: the old one has it again', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    const steps = disk({
      async rename(from, to) {
        if (from.endsWith('.tmp')) throw failure('EPERM')
        await realDiskSteps.rename(from, to)
      },
    })
    expect(await refusal(write(folder, 2, { steps }))).toContain('đang giữ tệp')
    expect(readdirSync(folder)).toEqual([sampleName])
    expect(versionOn(folder)).toBe('{"version":1}')
  })

  it('waits for a scanner that looks into the fresh files', async () => {
    const folder = dataFolder()
    let held = 3
    const steps = disk({
      async rename(from, to) {
        if (from.endsWith('.tmp') && held-- > 0) throw failure('EPERM')
        await realDiskSteps.rename(from, to)
      },
    })
    await write(folder, 1, { steps })
    await expectSound(folder)
  })

  it('between the two renames: the old package gets its name back, and the next run goes on', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    const path = join(folder, sampleName)
    await realDiskSteps.rename(path, join(folder, `~${sampleName}.old`))
    const steps = beforeFile(3, () => {
      throw failure('EIO')
    })
    await refusal(write(folder, 2, { steps }))
    expect(readdirSync(folder)).toEqual([sampleName])
    expect(versionOn(folder)).toBe('{"version":1}')
    await expectSound(folder)
  })

  it('while the old package was being removed: what is left of it is never taken for whole', async () => {
    const folder = dataFolder()
    await write(folder, 1)
    const replaced = join(folder, `~${sampleName}.old`)
    await realDiskSteps.rename(join(folder, sampleName), replaced)
    rmSync(join(replaced, 'index.html'))
    const steps = beforeFile(3, () => {
      throw failure('EIO')
    })
    await refusal(write(folder, 2, { steps }))
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['nothing', 'the mark', 'papers', 'everything but the name'])(
    'with %s written: removed by the next run',
    async (what) => {
      const folder = dataFolder()
      const unfinished = join(folder, `~${sampleName}.tmp`)
      if (what !== 'everything but the name') mkdirSync(unfinished)
      if (what === 'the mark' || what === 'papers') writeFileSync(join(unfinished, markFileName), '')
      if (what === 'papers') writeFileSync(join(unfinished, 'a.docx'), 'half')
      if (what === 'everything but the name') {
        await write(folder, 1)
        await realDiskSteps.rename(join(folder, sampleName), unfinished)
      }
      await write(folder, 2)
      expect(readdirSync(folder)).toEqual([sampleName])
      expect(versionOn(folder)).toBe('{"version":2}')
    },
  )
})
