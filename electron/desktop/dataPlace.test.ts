import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { carriedMarker, dataPlace, type Surroundings } from './dataPlace.ts'
import { type PlaceDisk, placeDisk } from './placeDisk.ts'

const office: Surroundings = {
  platform: 'win32',
  environment: { APPDATA: 'C:\\Users\\lan\\AppData\\Roaming' },
  userHome: 'C:\\Users\\lan',
  program: 'E:\\So\\so-ban-chi-dao.exe',
  packaged: true,
  temporaryFolder: 'C:\\Users\\lan\\AppData\\Local\\Temp',
}
const inUserFolder = { home: 'C:\\Users\\lan\\AppData\\Roaming\\so-ban-chi-dao', carried: false }
const fromZip = ['so-ban-chi-dao.exe', 'resources', carriedMarker]

/** A disk with these names beside the program; `code` is what writing says. */
function disk(names: readonly string[], code?: string): PlaceDisk & { tried: string[] } {
  const tried: string[] = []
  return {
    tried,
    names: () => names,
    real: (path) => path,
    tryWriting(folder) {
      tried.push(folder)
      if (code !== undefined) throw Object.assign(new Error(code), { code })
    },
  }
}

describe('dataPlace', () => {
  it('is the user’s folder for the installed program, and writes nothing to find out', () => {
    const around = disk(['so-ban-chi-dao.exe', 'resources'])
    expect(dataPlace(office, around)).toEqual(inUserFolder)
    expect(around.tried).toEqual([])
  })

  it('is beside the program when the marker is there', () => {
    const around = disk(fromZip)
    expect(dataPlace(office, around)).toEqual({ home: 'E:\\So\\du-lieu', carried: true })
    expect(around.tried).toEqual(['E:\\So\\du-lieu'])
    expect(dataPlace(office, disk(['MANG-THEO.TXT'])).carried).toBe(true)
  })

  it('stays the user’s folder where an update would remove the program’s own', () => {
    expect(dataPlace(office, disk([...fromZip, 'Uninstall so-ban-chi-dao.exe']))).toEqual(inUserFolder)
  })

  it('stays the user’s folder while the program is developed', () => {
    expect(dataPlace({ ...office, packaged: false }, disk(fromZip))).toEqual(inUserFolder)
  })

  it.each([
    ['EROFS', 'chỉ cho đọc'],
    ['EPERM', 'Không được phép ghi'],
    ['EACCES', 'Không được phép ghi'],
    ['ENOSPC', 'đã đầy'],
    ['EEXIST', 'đã là một tệp'],
    ['EIO', 'Không ghi được'],
  ])('is refused with the reason and the folder: %s', (code, words) => {
    const place = dataPlace(office, disk(fromZip, code))
    expect(place.refusal).toEqual({
      message: 'Chưa mở được ở chế độ mang theo.',
      advice: expect.stringContaining(words),
      path: 'E:\\So',
    })
    expect(place.refusal?.advice).not.toContain(code)
    expect(place.home).not.toBe(inUserFolder.home)
  })

  it.each([
    'C:\\Users\\lan\\AppData\\Local\\Temp\\Rar$EXa12.3\\so-ban-chi-dao.exe',
    'c:\\users\\LAN\\appdata\\local\\temp\\so-ban-chi-dao.exe',
  ])('is refused where an archive program runs it from: %s', (program) => {
    const around = disk(fromZip)
    expect(dataPlace({ ...office, program }, around).refusal?.advice).toContain('thư mục tạm')
    expect(around.tried).toEqual([])
  })

  it('is not refused beside the temporary folder', () => {
    const program = 'C:\\Users\\lan\\AppData\\Local\\Temp2\\so-ban-chi-dao.exe'
    expect(dataPlace({ ...office, program }, disk(fromZip)).refusal).toBeUndefined()
  })

  it('is refused on another computer, where SQLite cannot lock its file', () => {
    const program = '\\\\may-chu\\chung\\So\\so-ban-chi-dao.exe'
    expect(dataPlace({ ...office, program }, disk(fromZip)).refusal?.advice).toContain('máy khác trong mạng')
  })

  it('is refused there also behind the letter of a drive, and nothing is written', () => {
    const around = { ...disk(fromZip), real: (path: string) => path.replace('Z:', '\\\\may-chu\\chung') }
    const program = 'Z:\\So\\so-ban-chi-dao.exe'
    expect(dataPlace({ ...office, program }, around).refusal).toEqual({
      message: 'Chưa mở được ở chế độ mang theo.',
      advice: expect.stringContaining('máy khác trong mạng'),
      path: 'Z:\\So',
    })
    expect(around.tried).toEqual([])
  })
})

describe('on a real disk', () => {
  it('a place is tried without leaving anything behind but the folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'place-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'so'))
    writeFileSync(join(folder, 'so', carriedMarker), '')
    const program = join(folder, 'so', 'a')
    const around = { ...office, platform: process.platform, program, temporaryFolder: join(folder, 'elsewhere') }
    expect(dataPlace(around)).toEqual({ home: join(folder, 'so', 'du-lieu'), carried: true })
    expect(readdirSync(join(folder, 'so', 'du-lieu'))).toEqual([])
    rmSync(join(folder, 'so', 'du-lieu'), { recursive: true })
    writeFileSync(join(folder, 'so', 'du-lieu'), '')
    expect(dataPlace(around).refusal?.advice).toContain('đã là một tệp')
  })

  it('what is not there has no names and keeps its path', () => {
    const path = resolve('/not/there')
    expect(placeDisk.names(path)).toEqual([])
    expect(placeDisk.real(path)).toBe(path)
    expect(existsSync(resolve('/not'))).toBe(false)
  })
})
