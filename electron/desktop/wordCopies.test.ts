import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeWordCopy } from './wordCopies.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copies-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('giấy')

describe('Word copies', () => {
  it('are read-only, each in a folder of its own, so that the same paper opens twice', async () => {
    const first = await makeWordCopy(folder, 'bien-ban.docx', bytes)
    const second = await makeWordCopy(folder, 'bien-ban.docx', bytes)
    expect(dirname(first)).not.toBe(dirname(second))
    expect(readFileSync(second, 'utf8')).toBe('giấy')
    // Windows knows one flag for all, and that anybody may read.
    expect(statSync(first).mode & 0o777).toBe(process.platform === 'win32' ? 0o444 : 0o400)
  })
})
