import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { linksFiles, linksFolders, linkToFolder, partsLetters } from '../../testing/diskCan.ts'
import { checkPackage } from './checkPackage.ts'
import { realDiskSteps } from './diskSteps.ts'
import { PackageError } from './packageFault.ts'
import { sampleName, samplePackage, stickAt, unattended } from './testing/packageFixtures.ts'
import { writePackage } from './writePackage.ts'

const check = (folder: string, options: Partial<Parameters<typeof checkPackage>[2]> = {}) =>
  checkPackage(stickAt(folder), sampleName, { ...unattended(), ...options })

/** A folder with the sample package; `change` does something to it. */
async function stickWith(change: (inPackage: (path: string) => string) => void = () => undefined): Promise<string> {
  const folder = dataFolder()
  await writePackage(stickAt(folder), sampleName, samplePackage(), unattended())
  change((path) => join(folder, sampleName, path))
  return folder
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason)
  if (!(error instanceof PackageError)) throw new Error(`expected a PackageError, got ${String(error)}`)
  return error.message
}

const listed = samplePackage().length

describe('checkPackage', () => {
  it('finds a package whole and changes nothing', async () => {
    const folder = await stickWith()
    const steps: [string, number, number][] = []
    expect(await check(folder, { progress: (...step) => steps.push(step) })).toEqual({ files: listed, problems: [] })
    expect(steps).toHaveLength(listed)
    expect(steps[0]).toEqual(['Đọc bang-so-lieu.xlsx', 0, listed])
    expect(readdirSync(folder)).toEqual([sampleName])
  })

  it('names every changed, missing and unknown file', async () => {
    const folder = await stickWith((path) => {
      const paper = readFileSync(path('van-ban/01_bien-ban.docx'))
      paper[20_000] = (paper[20_000] ?? 0) ^ 1
      writeFileSync(path('van-ban/01_bien-ban.docx'), paper)
      writeFileSync(path('bang-so-lieu.xlsx'), 'ngắn')
      rmSync(path('van-ban/khen-thuong'), { recursive: true })
      rmSync(path('van-ban/trong.txt'))
      writeFileSync(path('van-ban/la.docx'), 'lạ')
      mkdirSync(path('thu-muc'))
      writeFileSync(path('thu-muc/a.exe'), 'MZ')
    })
    expect(await check(folder)).toEqual({
      files: listed,
      problems: [
        { file: 'bang-so-lieu.xlsx', problem: 'changed' },
        { file: 'van-ban/01_bien-ban.docx', problem: 'changed' },
        { file: 'van-ban/khen-thuong/01_quyet-dinh.docx', problem: 'missing' },
        { file: 'van-ban/trong.txt', problem: 'missing' },
        { file: 'thu-muc/a.exe', problem: 'unknown' },
        { file: 'van-ban/la.docx', problem: 'unknown' },
      ],
    })
  })

  it('passes over what systems put on sticks by themselves', async () => {
    const folder = await stickWith((path) => {
      for (const name of ['desktop.ini', '.DS_Store', 'Thumbs.db', 'van-ban/Thumbs.db', '._index.html']) {
        writeFileSync(path(name), 'x')
      }
      for (const name of ['System Volume Information', '.Trashes', '$RECYCLE.BIN']) {
        mkdirSync(path(name))
        writeFileSync(path(`${name}/x`), 'x')
      }
    })
    expect((await check(folder)).problems).toEqual([])
  })

  it.skipIf(!linksFiles)('follows no link: one in place of a file is named', async () => {
    const folder = await stickWith((path) => {
      renameSync(path('index.html'), path('../that.html'))
      symlinkSync('../that.html', path('index.html'))
    })
    expect((await check(folder)).problems).toEqual([{ file: 'index.html', problem: 'changed' }])
  })

  it.skipIf(!linksFolders)('follows no link: one in place of a folder is named', async () => {
    const folder = await stickWith((path) => {
      renameSync(path('van-ban/khen-thuong'), path('../khen-thuong'))
      linkToFolder('../../khen-thuong', path('van-ban/khen-thuong'))
      linkToFolder('/', path('goc'))
    })
    expect((await check(folder)).problems).toEqual([
      { file: 'van-ban/khen-thuong/01_quyet-dinh.docx', problem: 'missing' },
      { file: 'goc', problem: 'unknown' },
      { file: 'van-ban/khen-thuong', problem: 'unknown' },
    ])
  })

  it('knows a folder in place of a file, and a name in other letters', async () => {
    const folder = await stickWith((path) => {
      rmSync(path('van-ban/trong.txt'))
      mkdirSync(path('van-ban/trong.txt'))
      renameSync(path('so-lieu.json'), path('SO-LIEU.JSON'))
    })
    expect((await check(folder)).problems).toEqual([{ file: 'van-ban/trong.txt', problem: 'changed' }])
  })

  it.skipIf(!partsLetters)(
    'where two files differ only in their letters, takes the one that the list names',
    async () => {
      const folder = await stickWith((path) => writeFileSync(path('SO-LIEU.json'), 'khác'))
      expect((await check(folder)).problems).toEqual([{ file: 'SO-LIEU.json', problem: 'unknown' }])
    },
  )

  it('names a file that cannot be read and goes on', async () => {
    const hashOf: typeof realDiskSteps.hashOf = async (path, signal) => {
      if (path.endsWith('so-lieu.json')) throw Object.assign(new Error('bad block'), { code: 'EIO' })
      return realDiskSteps.hashOf(path, signal)
    }
    expect((await check(await stickWith(), { steps: { hashOf } })).problems).toEqual([
      { file: 'so-lieu.json', problem: 'changed' },
    ])
  })

  it('ends when the stick is pulled out', async () => {
    const folder = await stickWith()
    const progress = (_: string, done: number) => {
      if (done === 2) rmSync(folder, { recursive: true })
    }
    const ended = await refusal(check(folder, { progress }))
    expect(ended).toBe('USB KINGSTON (E:) đã bị rút ra hoặc không đọc được. Cắm lại rồi làm lại từ đầu.')
    expect(await refusal(check(folder))).toContain('đã bị rút ra')
  })

  it('ends when it is cancelled', async () => {
    const controller = new AbortController()
    const progress = () => controller.abort(new Error('cancelled'))
    const folder = await stickWith()
    await expect(check(folder, { progress, signal: controller.signal })).rejects.toThrow('cancelled')
  })

  it('tells that the folder is gone', async () => {
    const folder = await stickWith((path) => rmSync(path('.'), { recursive: true }))
    expect(await refusal(check(folder))).toContain(`không còn thư mục “${sampleName}”`)
  })
})

describe('a list of checksums', () => {
  const zeros = '0'.repeat(64)

  it.each([
    ['is missing', null, 'không có tệp SHA256SUMS'],
    ['is empty', '', 'trống'],
    ['is something else', 'PK\u0003\u0004', 'hỏng ở dòng 1'],
    ['has a line that is cut off', `${zeros}  index.html\n${zeros.slice(0, 30)}`, 'hỏng ở dòng 2'],
    ['has an empty line in the middle', `${zeros}  index.html\n\n${zeros}  a.docx\n`, 'hỏng ở dòng 2'],
    ['leads to the folder above', `${zeros}  ../so-lieu.json\n`, 'dòng 1 chỉ ra ngoài'],
    ['leads out from within', `${zeros}  van-ban/../../a\n`, 'dòng 1 chỉ ra ngoài'],
    ['has an absolute path', `${zeros}  /etc/passwd\n`, 'dòng 1 chỉ ra ngoài'],
    ['has a path with a drive', `${zeros}  C:/a\n`, 'dòng 1 chỉ ra ngoài'],
    ['has a backslash', `${zeros}  ..\\a\n`, 'dòng 1 chỉ ra ngoài'],
    ['has a name that is not as it looks', `${zeros}  a\u202ecod.exe\n`, 'tên tệp không dùng được'],
    ['has an escaped name', `\\${zeros}  a\\nb\n`, 'hỏng ở dòng 1'],
    ['has a file twice', `${zeros}  a.docx\n${zeros}  A.docx\n`, 'hai lần'],
    ['is larger than any', `${zeros}  a\n`.repeat(80_000), 'hỏng ở dòng 1'],
  ])('that %s is told', async (_, content, words) => {
    const folder = await stickWith((path) => {
      if (content === null) rmSync(path('SHA256SUMS'))
      else writeFileSync(path('SHA256SUMS'), content)
    })
    const message = await refusal(check(folder))
    expect(message).toContain(words)
    expect(message).toContain(sampleName)
    expect(message).not.toContain(folder)
  })

  it.skipIf(!linksFiles)('that is a link is not read', async () => {
    const folder = await stickWith((path) => {
      renameSync(path('SHA256SUMS'), path('../SHA256SUMS'))
      symlinkSync('../SHA256SUMS', path('SHA256SUMS'))
    })
    expect(await refusal(check(folder))).toContain('không có tệp SHA256SUMS')
  })

  it('may have been through an editor: CRLF, capitals, the mark of binary files', async () => {
    const folder = await stickWith((path) => {
      const list = readFileSync(path('SHA256SUMS'), 'utf8')
      writeFileSync(
        path('SHA256SUMS'),
        `\ufeff${list
          .replace(/^\S+/gm, (hash) => hash.toUpperCase())
          .replaceAll('  ', ' *')
          .replaceAll('\n', '\r\n')}`,
      )
    })
    expect(await check(folder)).toEqual({ files: listed, problems: [] })
  })
})
