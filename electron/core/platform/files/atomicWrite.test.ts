import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { itOnSmallDisk } from '../../testing/smallDisk.ts'
import { type FileSteps, realFileSteps, writeFileAtomically } from './atomicWrite.ts'
import { FileWriteError } from './fileWriteError.ts'
import { retryPauses } from './heldFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-write-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const target = () => join(folder, 'bien-ban.docx')

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: not to be shown, ${target()}`), { code })
}

/** The real disk, except for the steps given; pauses are counted, not waited for. */
function steps(changed: Partial<FileSteps>): FileSteps & { pauses: number[] } {
  const pauses: number[] = []
  return {
    ...realFileSteps,
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
    },
    ...changed,
    pauses,
  }
}

async function refusal(work: Promise<void>): Promise<FileWriteError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof FileWriteError) return error
  throw new Error(`expected a FileWriteError, got ${String(error)}`)
}

describe('writeFileAtomically', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeFileAtomically(target(), bytes('Biên bản'))
    expect(readFileSync(target(), 'utf8')).toBe('Biên bản')
    expect(readdirSync(folder)).toEqual(['bien-ban.docx'])
  })

  it('replaces a longer file whole', async () => {
    writeFileSync(target(), 'x'.repeat(10_000))
    await writeFileAtomically(target(), bytes('ngắn'))
    expect(readFileSync(target(), 'utf8')).toBe('ngắn')
  })

  it('survives a scanner that holds the file for a moment', async () => {
    let held = 3
    const disk = steps({
      rename: async (from, to) => {
        if (held-- > 0) throw failure('EBUSY')
        await realFileSteps.rename(from, to)
      },
    })
    await writeFileAtomically(target(), bytes('mới'), disk)
    expect(readFileSync(target(), 'utf8')).toBe('mới')
    expect(disk.pauses).toEqual(retryPauses.slice(0, 3))
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])('gives up on a file held by Word (%s) and keeps the old one', async (code) => {
    writeFileSync(target(), 'cũ')
    const disk = steps({
      rename: async () => {
        throw failure(code)
      },
    })
    const error = await refusal(writeFileAtomically(target(), bytes('mới'), disk))
    expect(error.message).toBe(
      'Chưa thay được tệp “bien-ban.docx”: có thể Word, phần mềm diệt virus, OneDrive hoặc chương trình khác đang giữ tệp. Đóng tệp đó rồi lưu lại.',
    )
    expect(disk.pauses).toEqual(retryPauses)
    expect(readFileSync(target(), 'utf8')).toBe('cũ')
    expect(readdirSync(folder)).toEqual(['bien-ban.docx'])
  })

  it.each([
    ['ENOSPC', 'Ổ đĩa đã đầy'],
    ['EDQUOT', 'Ổ đĩa đã đầy'],
    ['EROFS', 'chỉ cho đọc'],
    ['EACCES', 'Không được phép ghi'],
    ['EIO', 'Chưa lưu được'],
  ])('tells %s in Vietnamese, at once, without a path', async (code, words) => {
    writeFileSync(target(), 'cũ')
    const disk = steps({
      writeNew: async (path, content) => {
        await realFileSteps.writeNew(path, content.subarray(0, 2))
        throw failure(code)
      },
    })
    const error = await refusal(writeFileAtomically(target(), bytes('mới'), disk))
    expect(error.message).toContain(words)
    expect(error.message).not.toContain(folder)
    expect(error.message).not.toContain(code)
    expect(disk.pauses).toEqual([])
    expect(readFileSync(target(), 'utf8')).toBe('cũ')
    expect(readdirSync(folder)).toEqual(['bien-ban.docx'])
  })

  it('tells that the folder is gone, as after a USB stick was pulled out', async () => {
    const error = await refusal(writeFileAtomically(join(folder, 'usb', 'a.docx'), bytes('mới')))
    expect(error.message).toMatch(/^Không còn thư mục đã chọn để lưu “a\.docx”\./)
  })

  it('does not replace a folder of the same name', async () => {
    mkdirSync(join(target(), 'inside'), { recursive: true })
    const error = await refusal(writeFileAtomically(target(), bytes('mới'), steps({})))
    expect(error.message).toContain('bien-ban.docx')
    expect(readdirSync(folder)).toEqual(['bien-ban.docx'])
    expect(readdirSync(target())).toEqual(['inside'])
  })

  itOnSmallDisk('keeps the old file wherever the disk fills, and writes the new one with room', async (disk) => {
    const path = join(disk.folder, 'bien-ban.docx')
    writeFileSync(path, 'cũ')
    const content = new Uint8Array(200_000).fill(7)
    let refusals = 0
    for (const _spare of disk.filledLessAndLess(16_384)) {
      const error = await writeFileAtomically(path, content).catch((reason: unknown) => reason)
      if (error === undefined) break
      refusals++
      expect(error).toMatchObject({
        message: 'Ổ đĩa đã đầy, chưa lưu được “bien-ban.docx”. Xóa bớt tệp không cần hoặc chọn ổ khác rồi lưu lại.',
        cause: { code: 'ENOSPC' },
      })
      expect(readFileSync(path, 'utf8')).toBe('cũ')
      expect(readdirSync(disk.folder).sort()).toEqual(['bien-ban.docx', 'filling'])
    }
    expect(refusals).toBeGreaterThan(5)
    expect(new Uint8Array(readFileSync(path))).toEqual(content)
    expect(readdirSync(disk.folder).sort()).toEqual(['bien-ban.docx', 'filling'])
  })

  itOnSmallDisk('tells a disk that may only be read', async (disk) => {
    const path = join(disk.folder, 'bien-ban.docx')
    writeFileSync(path, 'cũ')
    disk.makeReadOnly()
    const error = await refusal(writeFileAtomically(path, bytes('mới')))
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Ổ đĩa đã chọn chỉ cho đọc/),
      cause: { code: 'EROFS' },
    })
    expect(readFileSync(path, 'utf8')).toBe('cũ')
  })
})
