import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { itOnSmallDisk } from '../../testing/smallDisk.ts'
import { backupFileName, unfinishedBackup, writeBackup } from './backupOnStick.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import { PackageError } from './packageFault.ts'
import { stickAt, unattended } from './testing/packageFixtures.ts'

const name = 'So-Ban-Chi-dao_sao-luu_phuong-dien-hong_2026-11-29.sqlite'
const content = new Uint8Array(3_500_000).map((_, index) => index % 251)

/** A checked backup as it lies on the computer. */
function backup() {
  const source = join(dataFolder(), 'ban-sao.tmp')
  writeFileSync(source, content)
  return { source, wardName: 'phường Diên Hồng', day: '2026-11-29' }
}

const write = (folder: string, options: Partial<Parameters<typeof writeBackup>[2]> = {}) =>
  writeBackup(stickAt(folder), backup(), { ...unattended(), ...options })

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PackageError)) throw new Error(`expected a PackageError, got ${String(error)}`)
  expect(error.message).not.toMatch(/\/|\b[E][A-Z]{3,}\b|\.ts\b/)
  return error.message
}

const failure = (code: string) => Object.assign(new Error(`${code}: not to be shown`), { code })

/** The real disk, but for the steps given; what is held is not waited for. */
const disk = (changed: Partial<DiskSteps>): DiskSteps => ({
  ...realDiskSteps,
  pause: async () => undefined,
  ...changed,
})

describe('the name of a backup outside the program', () => {
  it('says whose it is and of which day, in letters of every file system', () => {
    expect(backupFileName('phường Diên Hồng', '2026-11-29')).toBe(name)
    expect(backupFileName('Phường 5', '2026-11-29', 2)).toBe('So-Ban-Chi-dao_sao-luu_phuong-5_2026-11-29_2.sqlite')
    expect(backupFileName('', '2026-11-29')).toBe('So-Ban-Chi-dao_sao-luu_2026-11-29.sqlite')
    expect(backupFileName(`phường ${'Rất Dài '.repeat(40)}`, '2026-11-29').length).toBeLessThan(110)
  })
})

describe('a backup copied to a stick', () => {
  it('lies there whole under its name alone; the next of the day stands beside it', async () => {
    const folder = dataFolder()
    const told: [string, number, number][] = []
    const written = await write(folder, { progress: (...step) => told.push(step) })
    expect(written).toEqual({ fileName: name, bytes: content.byteLength })
    expect(readdirSync(folder)).toEqual([name])
    expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(content)
    expect(new Set(told.map(([step]) => step))).toEqual(new Set(['Đang chép', 'Đang đọc lại và so']))
    expect(told.every(([, done, total]) => done <= total && total === content.byteLength)).toBe(true)

    expect((await write(folder)).fileName).toBe(name.replace('.sqlite', '_2.sqlite'))
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('gets its name only after it was read back, and only if that is what was written', async () => {
    const folder = dataFolder()
    const steps = disk({
      async hashOf(path, signal) {
        expect(readdirSync(folder)).toEqual([unfinishedBackup])
        const bytes = readFileSync(path)
        bytes[2_000_000] = 255
        writeFileSync(path, bytes)
        return realDiskSteps.hashOf(path, signal)
      },
    })
    expect(await refusal(write(folder, { steps }))).toContain('không giống bản đã chép')
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing half when it is stopped, while written and while read back', async () => {
    for (const word of ['Đang chép', 'Đang đọc lại']) {
      const folder = dataFolder()
      const controller = new AbortController()
      const progress = (step: string) => {
        if (step.startsWith(word)) controller.abort(new Error('cancelled'))
      }
      await expect(write(folder, { progress, signal: controller.signal })).rejects.toThrow('cancelled')
      expect(readdirSync(folder)).toEqual([])
    }
  })

  it('clears away what a run left that was broken off, and nothing that somebody else put there', async () => {
    const folder = dataFolder()
    writeFileSync(join(folder, unfinishedBackup), 'dở')
    await write(folder)
    expect(readdirSync(folder)).toEqual([name])

    const other = dataFolder()
    mkdirSync(join(other, unfinishedBackup))
    expect(await refusal(write(other))).toContain('không do chương trình chép ra')
    expect(readdirSync(other)).toEqual([unfinishedBackup])
  })

  it('waits while a scanner holds the new file', async () => {
    const folder = dataFolder()
    let held = 2
    const steps = disk({
      async rename(from, to) {
        if (held-- > 0) throw failure('EPERM')
        await realDiskSteps.rename(from, to)
      },
    })
    await write(folder, { steps })
    expect(readdirSync(folder)).toEqual([name])
  })

  it.each([
    ['EROFS', 'đang khóa chống ghi. Gạt khóa trên USB'],
    ['EACCES', 'Không được phép chép vào USB KINGSTON (E:)'],
    ['ENXIO', 'đã bị rút ra'],
    ['EIO', 'Rút ra cắm lại rồi chép lại'],
  ])('says in a sentence what %s means, and leaves nothing', async (code, words) => {
    const folder = dataFolder()
    const steps = disk({
      async copyNew() {
        throw failure(code)
      },
    })
    expect(await refusal(write(folder, { steps }))).toContain(words)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is refused where the stick was pulled out before', async () => {
    const folder = dataFolder()
    rmSync(folder, { recursive: true })
    expect(await refusal(write(folder))).toBe(
      'USB KINGSTON (E:) đã bị rút ra hoặc không đọc được. Cắm lại rồi làm lại từ đầu.',
    )
  })

  itOnSmallDisk('says how much room is missing, before and in the middle', async ({ folder, fill, empty }) => {
    fill(1_000_000)
    expect(await refusal(write(folder))).toMatch(/không đủ chỗ: cần 3,6 MB, còn trống .+, thiếu /)
    expect(readdirSync(folder)).toEqual(['filling'])
    empty()
    const steps = disk({
      copyNew(source, path, heard, signal) {
        fill(1_000_000)
        return realDiskSteps.copyNew(source, path, heard, signal)
      },
    })
    expect(await refusal(write(folder, { steps }))).toContain('Xóa bớt tệp trên đó hoặc chọn nơi khác rồi chép lại')
    expect(readdirSync(folder)).toEqual(['filling'])
  })

  itOnSmallDisk('is refused by a stick that lets nobody write', async ({ folder, makeReadOnly }) => {
    makeReadOnly()
    expect(await refusal(write(folder))).toContain('đang khóa chống ghi')
  })

  it('is not written elsewhere when the stick is pulled out in the middle', async () => {
    const folder = join(dataFolder(), 'usb')
    mkdirSync(folder)
    const steps = disk({
      async copyNew() {
        rmSync(folder, { recursive: true })
        throw failure('ENOENT')
      },
    })
    expect(await refusal(write(folder, { steps }))).toContain('đã bị rút ra')
  })
})
