import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorLog } from './errorLog.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('errorLog', () => {
  it('keeps what happened with its cause', () => {
    const path = join(folder, 'log.txt')
    errorLog(path)(new Error('outer', { cause: new Error('inner') }))
    errorLog(path)('text')
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(/outer[\s\S]*caused by Error: inner[\s\S]*text\n$/)
  })

  it('starts anew when it grows long and keeps the one before', () => {
    const path = join(folder, 'log.txt')
    writeFileSync(path, 'x'.repeat(1_000_001))
    errorLog(path)('new')
    expect(readdirSync(folder).sort()).toEqual(['log.txt', 'log.txt.cu'])
    expect(readFileSync(path, 'utf8')).toMatch(/ new\n$/)
  })

  it('grows on while the one before cannot be replaced, and loses no line', () => {
    const path = join(folder, 'log.txt')
    writeFileSync(path, 'x'.repeat(1_000_001))
    mkdirSync(join(folder, 'log.txt.cu', 'held'), { recursive: true })
    errorLog(path)('new')
    expect(readFileSync(path, 'utf8')).toMatch(/^x{1000001}.* new\n$/)
  })

  it('never throws', () => {
    expect(() => errorLog(join(folder, 'missing', 'log.txt'))(new Error('x'))).not.toThrow()
  })
})
