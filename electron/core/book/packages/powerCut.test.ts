import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { killedAt } from '../../testing/killedProgram.ts'
import { checkPackage } from './checkPackage.ts'
import { replacedName, unfinishedName } from './packageNames.ts'
import { sampleName, samplePackage, stickAt, unattended } from './testing/packageFixtures.ts'
import { writePackage } from './writePackage.ts'

const writer = join(import.meta.dirname, 'testing/writePackagesUntilKilled.ts')
const unfinished = unfinishedName(sampleName)
const replaced = replacedName(sampleName)
const kills = 15

async function stickWithPackage() {
  const folder = dataFolder()
  await writePackage(stickAt(folder), sampleName, samplePackage(), unattended())
  return { folder, names: () => readdirSync(folder).sort() }
}

async function expectWhole(folder: string, name: string): Promise<void> {
  expect(await checkPackage(stickAt(folder), name, unattended())).toEqual({
    files: samplePackage().length,
    problems: [],
  })
}

/** The next run clears up and ends as if nothing had been. */
async function expectWayOn(folder: string): Promise<void> {
  await writePackage(stickAt(folder), sampleName, samplePackage(9), unattended())
  expect(readdirSync(folder)).toEqual([sampleName])
  await expectWhole(folder, sampleName)
}

describe('a power cut while a package is written anew', () => {
  it.each([
    ['before its first file', `write ${unfinished}/index.html`, sampleName, [sampleName, unfinished]],
    [
      'amid its files',
      `write ${unfinished}/van-ban/khen-thuong/01_quyet-dinh.docx`,
      sampleName,
      [sampleName, unfinished],
    ],
    ['while it is read back', `read ${unfinished}/van-ban/01_bien-ban.docx`, sampleName, [sampleName, unfinished]],
    ['while the old one is read', `read ${sampleName}/van-ban/01_bien-ban.docx`, sampleName, [sampleName, unfinished]],
    ['before the old one is moved', `rename ${sampleName}`, sampleName, [sampleName, unfinished]],
    ['between both renames', `rename ${unfinished}`, replaced, [replaced, unfinished]],
    ['before the old one is removed', 'sync ', sampleName, [sampleName, replaced]],
  ])('%s leaves a whole package and a way on', async (_moment, step, whole, left) => {
    const { folder, names } = await stickWithPackage()

    const lines = await killedAt({ line: step }, writer, folder, step)

    expect(lines.at(-1)).toBe(step)
    expect(names()).toEqual(left.toSorted())
    await expectWhole(folder, whole)
    await expectWayOn(folder)
  })

  it(`leaves a whole package and a way on, in ${kills} kills at any moment`, { timeout: 120_000 }, async () => {
    const { folder, names } = await stickWithPackage()
    let written = 0
    for (let kill = 0; kill < kills; kill++) {
      // The last ones fall into the second package.
      const moment = { lines: 4 * kill, milliseconds: Math.random() * 8 }
      const lines = await killedAt(moment, writer, folder)
      expect(lines.length).toBeGreaterThanOrEqual(moment.lines)
      written += lines.filter((line) => line === 'written').length
      await expectWhole(folder, names().includes(sampleName) ? sampleName : replaced)
    }
    expect(written).toBeGreaterThan(0)
    await expectWayOn(folder)
  })
})
