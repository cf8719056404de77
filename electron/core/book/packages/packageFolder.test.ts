import { mkdirSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { workbookFileName } from '../../features/reports/workbookOfPeriod.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { linksFolders, linkToFolder } from '../../testing/diskCan.ts'
import { checkPackage } from './checkPackage.ts'
import { PackageError, type PlaceOnDisk } from './packageFault.ts'
import { packageInFolderAbove, refuseInsidePackage, yearInList } from './packageFolder.ts'
import { sampleName, samplePackage, stickAt, unattended } from './testing/packageFixtures.ts'
import { writePackage } from './writePackage.ts'

/** The real disk, on which a test can let one path be resolved in vain. */
vi.mock('node:fs/promises', async (importReal) => {
  const real = await importReal<typeof import('node:fs/promises')>()
  return { ...real, realpath: vi.fn(real.realpath) }
})

const chosen = (folder: string): PlaceOnDisk => ({ kind: 'folder', name: basename(folder), folder })

async function folderWithPackage() {
  const folder = dataFolder()
  await writePackage(stickAt(folder), sampleName, samplePackage(), unattended())
  return { folder, inside: join(folder, sampleName) }
}

describe('refuseInsidePackage', () => {
  it('lets pass what is no package: the folder around one, an empty one, one that is gone', async () => {
    const { folder } = await folderWithPackage()
    await refuseInsidePackage(chosen(folder))
    await refuseInsidePackage(stickAt(folder))
    await refuseInsidePackage(chosen(dataFolder()))
    await refuseInsidePackage(chosen(join(folder, 'mất rồi')))
  })

  it('refuses a package and says which folder to choose', async () => {
    const { inside } = await folderWithPackage()
    await expect(refuseInsidePackage(chosen(inside))).rejects.toThrow(
      `Thư mục “${sampleName}” chính là một gói đã chép ra, không chép thêm vào trong. ` +
        `Chọn thư mục ở trên, nơi chứa “${sampleName}”, rồi chép lại.`,
    )
  })

  it('refuses a folder within a package', async () => {
    const { inside } = await folderWithPackage()
    const within = chosen(join(inside, 'van-ban', 'khen-thuong'))
    await expect(refuseInsidePackage(within)).rejects.toThrow(`nằm trong gói “${sampleName}” đã chép ra`)
  })

  it.skipIf(!linksFolders)('refuses a folder within a package by a link too', async () => {
    const { folder, inside } = await folderWithPackage()
    const sentence = `nằm trong gói “${sampleName}” đã chép ra`
    mkdirSync(join(inside, 'của tôi'))
    linkToFolder(join(inside, 'của tôi'), join(folder, 'vòng'))
    await expect(refuseInsidePackage(chosen(join(folder, 'vòng')))).rejects.toThrow(sentence)
  })

  it('refuses a stick on which a package lies without a folder, where nothing above can be chosen', async () => {
    const { inside } = await folderWithPackage()
    await expect(refuseInsidePackage(stickAt(inside))).rejects.toThrow(
      /^Trên USB KINGSTON \(E:\) có một gói nằm ngay ngoài cùng.*Chuyển các tệp của gói vào một thư mục riêng/,
    )
    await refuseInsidePackage(stickAt(join(inside, 'van-ban')))
  })
})

describe('packageInFolderAbove', () => {
  it('names a place by the folder above, links resolved', async () => {
    const { folder, inside } = await folderWithPackage()
    const link = join(folder, 'vòng')
    if (linksFolders) linkToFolder(inside, link)
    for (const path of linksFolders ? [inside, link] : [inside]) {
      const found = await packageInFolderAbove(chosen(path))
      expect({ folder: found.folder, above: basename(found.place.folder) }).toEqual({
        folder: sampleName,
        above: basename(folder),
      })
    }
  })

  it('names one whose links cannot be resolved as it is, so that its package can be checked all the same', async () => {
    const { folder, inside } = await folderWithPackage()
    vi.mocked(realpath).mockRejectedValueOnce(Object.assign(new Error('as on a RAM disk'), { code: 'UNKNOWN' }))
    const found = await packageInFolderAbove(chosen(inside))
    expect(found).toEqual({ place: { ...chosen(inside), folder }, folder: sampleName })
    expect((await checkPackage(found.place, found.folder, unattended())).problems).toEqual([])
  })

  it('leaves it to the check to say in words that one is gone', async () => {
    const gone = join(dataFolder(), 'mất rồi')
    const { place, folder } = await packageInFolderAbove(chosen(gone))
    expect(join(place.folder, folder)).toBe(gone)
    await expect(checkPackage(place, folder, unattended())).rejects.toThrow(PackageError)
  })
})

describe('yearInList', () => {
  const entry = (path: string) => ({ path, hash: '' })
  const workbook = (year: number, names = true) => entry(workbookFileName({ kind: 'year', year, part: 1 }, names))

  it('is that of the one workbook of a year', () => {
    expect(yearInList([entry('index.html'), workbook(2023)])).toBe(2023)
    expect(yearInList([workbook(2024, false)])).toBe(2024)
    expect(yearInList([entry('index.html'), entry('van-ban/so-lieu_nam-2023.xlsx')])).toBeNull()
    expect(yearInList([workbook(2023), workbook(2024)])).toBeNull()
  })
})
