import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeWordCopy, removeOldWordCopies } from './wordCopies.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copies-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hours = (count: number) => count * 60 * 60 * 1000
const bytes = new TextEncoder().encode('giấy')

describe('Word copies', () => {
  it('are read-only, each in a folder of its own, so that the same paper opens twice', async () => {
    const first = await makeWordCopy(folder, 'bien-ban.docx', bytes)
    const second = await makeWordCopy(folder, 'bien-ban.docx', bytes)
    expect(dirname(first)).not.toBe(dirname(second))
    expect(readFileSync(second, 'utf8')).toBe('giấy')
    expect(statSync(first).mode & 0o777).toBe(0o400)
  })

  it('go after a day, and nothing else does', async () => {
    const copy = await makeWordCopy(folder, 'bien-ban.docx', bytes)
    mkdirSync(join(folder, 'of-another-program'))
    await removeOldWordCopies(folder, Date.now() + hours(23))
    expect(existsSync(copy)).toBe(true)
    await removeOldWordCopies(folder, Date.now() + hours(25))
    expect(readdirSync(folder)).toEqual(['of-another-program'])
  })

  it('do not stop the program where the folder cannot be read', async () => {
    await expect(removeOldWordCopies(join(folder, 'missing'))).resolves.toBeUndefined()
  })
})
