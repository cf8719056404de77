import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workbookFileName } from '../../features/reports/workbookOfPeriod.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { linksFiles, linksFolders, linkToFolder } from '../../testing/diskCan.ts'
import { packagesAt } from './packagesAt.ts'
import { sampleName, samplePackage, stickAt, unattended } from './testing/packageFixtures.ts'
import { writePackage } from './writePackage.ts'

/** What is told of the sample package on a stick after `change` did something to it. */
async function toldAfter(change: (inPackage: (path: string) => string) => void) {
  const folder = dataFolder()
  await writePackage(stickAt(folder), sampleName, samplePackage(), unattended())
  change((path) => join(folder, sampleName, path))
  return packagesAt(stickAt(folder))
}

const ofYear = (year: number) => ({ kind: 'year', year, part: 1 }) as const

const told = (complete: boolean) => [{ folder: sampleName, year: 2026, complete }]

describe('packagesAt', () => {
  it('calls a package complete that has every file of its list, whatever is in them', async () => {
    expect(await toldAfter(() => undefined)).toEqual(told(true))
    expect(await toldAfter((path) => writeFileSync(path('so-lieu.json'), 'khác'))).toEqual(told(true))
    expect(await toldAfter((path) => writeFileSync(path('desktop.ini'), 'x'))).toEqual(told(true))
  })

  it('minds the letters of a name no more than a stick does', async () => {
    expect(await toldAfter((path) => renameSync(path('so-lieu.json'), path('SO-LIEU.JSON')))).toEqual(told(true))
  })

  it.each<[string, (path: (name: string) => string) => void]>([
    ['a file is missing', (path) => rmSync(path('van-ban/trong.txt'))],
    ['a folder is missing', (path) => rmSync(path('van-ban/khen-thuong'), { recursive: true })],
    ['a folder stands in place of a file', (path) => [rmSync(path('so-lieu.json')), mkdirSync(path('so-lieu.json'))]],
    ['the list is missing', (path) => rmSync(path('SHA256SUMS'))],
    [
      'the list is cut off',
      (path) => writeFileSync(path('SHA256SUMS'), readFileSync(path('SHA256SUMS')).subarray(0, 90)),
    ],
    ['the list is empty', (path) => writeFileSync(path('SHA256SUMS'), '')],
  ])('does not when %s', async (_, change) => {
    expect(await toldAfter(change)).toEqual(told(false))
  })

  it.skipIf(!linksFiles)('does not when a link stands in place of a file', async () => {
    const link = (path: (name: string) => string) => {
      renameSync(path('so-lieu.json'), path('../a'))
      symlinkSync('../a', path('so-lieu.json'))
    }
    expect(await toldAfter(link)).toEqual(told(false))
  })

  it('knows a package by what is in it, whatever somebody called it since, and its year by its workbook', async () => {
    const folder = dataFolder()
    const files = [...samplePackage(), { path: workbookFileName(ofYear(2024), false), bytes: new Uint8Array(9) }]
    await writePackage(stickAt(folder), '2024_phuong-dien-hong', files, unattended())
    await writePackage(stickAt(folder), sampleName, samplePackage(), unattended())
    renameSync(join(folder, '2024_phuong-dien-hong'), join(folder, 'Gửi chị Hoa'))
    renameSync(join(folder, sampleName), join(folder, 'bản sao (2)'))
    expect(await packagesAt(stickAt(folder))).toEqual([
      { folder: 'Gửi chị Hoa', year: 2024, complete: true },
      { folder: 'bản sao (2)', year: null, complete: true },
    ])
    rmSync(join(folder, 'Gửi chị Hoa', 'so-lieu.json'))
    writeFileSync(join(folder, 'bản sao (2)', 'SHA256SUMS'), 'hỏng')
    expect((await packagesAt(stickAt(folder))).map(({ complete }) => complete)).toEqual([false, false])
  })

  it('tells of the place itself where it is one, before what lies in it', async () => {
    const folder = dataFolder()
    await writePackage(stickAt(folder), sampleName, samplePackage(), unattended())
    await writePackage(stickAt(join(folder, sampleName)), '2025_trong', samplePackage(), unattended())
    expect(await packagesAt(stickAt(join(folder, sampleName)))).toEqual([
      { folder: null, year: null, complete: true },
      { folder: '2025_trong', year: 2025, complete: true },
    ])
  })

  it('takes no folder of another program for one, and follows no link', async () => {
    const folder = dataFolder()
    const lists = { a: `${'0'.repeat(64)}  ubuntu.iso\n`, b: 'x' }
    for (const [name, list] of Object.entries(lists)) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'index.html'), '<p>')
      writeFileSync(join(folder, name, 'SHA256SUMS'), list)
    }
    const elsewhere = dataFolder()
    await writePackage(stickAt(elsewhere), sampleName, samplePackage(), unattended())
    if (linksFolders) linkToFolder(join(elsewhere, sampleName), join(folder, 'link'))
    mkdirSync(join(folder, 'linked'))
    for (const file of linksFiles ? ['index.html', 'SHA256SUMS', 'so-lieu.json'] : []) {
      symlinkSync(join(elsewhere, sampleName, file), join(folder, 'linked', file))
    }
    expect(await packagesAt(stickAt(folder))).toEqual([])
  })

  it('tells what was broken off, and passes over what is no package', async () => {
    const folder = dataFolder()
    for (const name of [`~${sampleName}.tmp`, '2025_anh-cuoi', 'Tài liệu']) mkdirSync(join(folder, name))
    expect(await packagesAt(stickAt(folder))).toEqual([{ folder: `~${sampleName}.tmp`, year: 2026, complete: false }])
  })

  it('says that the stick is gone', async () => {
    const folder = join(dataFolder(), 'rut')
    await expect(packagesAt(stickAt(folder))).rejects.toThrow('đã bị rút ra')
  })
})
