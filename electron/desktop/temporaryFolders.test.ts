import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { dataFolder } from '../core/testing/dataFolder.ts'
import { linksFolders, linkToFolder } from '../core/testing/diskCan.ts'
import { chromiumPrefix, removeOldTemporaryFolders, wordCopyPrefix } from './temporaryFolders.ts'
import { makeWordCopy } from './wordCopies.ts'

const { scanner } = await vi.hoisted(async () => {
  const { Scanner } = await import('../core/testing/scanner.ts')
  return { scanner: new Scanner() }
})
vi.mock('node:fs/promises', async (importReal) => scanner.onto(await importReal<typeof import('node:fs/promises')>()))

const inHours = (count: number) => Date.now() + count * 60 * 60 * 1000

/** As Chromium leaves its folder: folders in folders, and outside Windows a link to nothing that marks it as taken. */
function leftByChromium(temporary: string): string {
  const folder = join(temporary, `${chromiumPrefix}a1B2c3`)
  mkdirSync(join(folder, 'Network', 'Cache'), { recursive: true })
  writeFileSync(join(folder, 'Network', 'Cache', 'index'), 'cache')
  writeFileSync(join(folder, 'Local State'), '{}')
  if (linksFolders) linkToFolder('nowhere-4711', join(folder, 'SingletonLock'))
  return folder
}

describe('temporary folders of the program', () => {
  it('go after a day, and nothing else does', async () => {
    const temporary = dataFolder()
    const copy = await makeWordCopy(temporary, 'bien-ban.docx', new TextEncoder().encode('giấy'))
    const chromium = leftByChromium(temporary)
    mkdirSync(join(temporary, 'so-ban-chi-dao'))
    mkdirSync(join(temporary, 'of-another-program'))

    await removeOldTemporaryFolders(temporary, inHours(23))
    expect([copy, join(chromium, 'Network', 'Cache', 'index')].map((path) => existsSync(path))).toEqual([true, true])

    await removeOldTemporaryFolders(temporary, inHours(25))
    expect(readdirSync(temporary).sort()).toEqual(['of-another-program', 'so-ban-chi-dao'])
  })

  it('do not keep one another: a file that bears such a name keeps no folder from being removed', async () => {
    const temporary = dataFolder()
    writeFileSync(join(temporary, `${chromiumPrefix}000000`), 'a file')
    writeFileSync(join(temporary, `${wordCopyPrefix}000000`), 'a file')
    leftByChromium(temporary)

    await removeOldTemporaryFolders(temporary, inHours(25))

    expect(readdirSync(temporary).sort()).toEqual([`${chromiumPrefix}000000`, `${wordCopyPrefix}000000`])
  })

  it('go also where a scanner holds them for a moment', async () => {
    const temporary = dataFolder()
    await makeWordCopy(temporary, 'bien-ban.docx', new TextEncoder().encode('giấy'))
    scanner.hold('rm', /^so-ban-chi-dao-word-/, 2)
    await removeOldTemporaryFolders(temporary, inHours(25))
    expect([scanner.left, readdirSync(temporary)]).toEqual([0, []])
  })

  it('do not stop the program where the system’s cannot be read', async () => {
    await expect(removeOldTemporaryFolders(join(dataFolder(), 'missing'))).resolves.toBeUndefined()
  })
})
