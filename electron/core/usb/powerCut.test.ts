import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../testing/dataFolder.ts'
import { checkPackage } from './checkPackage.ts'
import { replacedName, unfinishedName } from './packageNames.ts'
import { sampleName, samplePackage, stickAt, unattended } from './testing/packageFixtures.ts'
import { writePackage } from './writePackage.ts'

const writer = join(import.meta.dirname, 'testing/writePackagesUntilKilled.ts')
const kills = 15

/** Lets the writer work for a while and kills it. Gives the number of packages that it wrote. */
async function writeAndKill(folder: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.startsWith('ready\n')) resolve()
    })
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  await Promise.race([ready, gone])
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await gone
  return printed.split('\n').length - 2
}

describe('a power cut while a package is written', () => {
  it(`leaves a whole package and a way on, in ${kills} kills`, { timeout: 120_000 }, async () => {
    const folder = dataFolder()
    const stick = stickAt(folder)
    await writePackage(stick, sampleName, samplePackage(), unattended())
    const seen = new Set<string>()
    let written = 0
    for (let kill = 0; kill < kills; kill++) {
      written += await writeAndKill(folder, Math.random() * 120)
      const names = readdirSync(folder).sort()
      for (const name of names) seen.add(name)
      // Between two renames the old package waits under its other name.
      const whole = names.includes(sampleName) ? sampleName : replacedName(sampleName)
      expect(await checkPackage(stick, whole, unattended())).toEqual({ files: samplePackage().length, problems: [] })
    }
    expect(written).toBeGreaterThan(0)
    // The kills did fall into the writing.
    expect(seen).toContain(unfinishedName(sampleName))
    await writePackage(stick, sampleName, samplePackage(9), unattended())
    expect(readdirSync(folder)).toEqual([sampleName])
    expect((await checkPackage(stick, sampleName, unattended())).problems).toEqual([])
  })
})
