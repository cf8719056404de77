import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../testing/dataFolder.ts'
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
    [
      'a link stands in place of a file',
      (path) => [renameSync(path('so-lieu.json'), path('../a')), symlinkSync('../a', path('so-lieu.json'))],
    ],
    ['the list is missing', (path) => rmSync(path('SHA256SUMS'))],
    [
      'the list is cut off',
      (path) => writeFileSync(path('SHA256SUMS'), readFileSync(path('SHA256SUMS')).subarray(0, 90)),
    ],
    ['the list is empty', (path) => writeFileSync(path('SHA256SUMS'), '')],
  ])('does not when %s', async (_, change) => {
    expect(await toldAfter(change)).toEqual(told(false))
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
