import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDesktopState, writeDesktopState } from './desktopState.ts'

let folder = ''
const path = () => join(folder, 'state.json')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('desktop state', () => {
  it('is remembered', () => {
    const state = { window: { x: -8, y: 0, width: 1200, height: 700 }, maximized: true, lastFolder: 'D:\\Văn bản' }
    writeDesktopState(path(), state)
    expect(readDesktopState(path())).toEqual(state)
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"window":{"x":0,"y":0,"width":"1200","height":700}}',
    '{"window":{"x":0,"y":0,"width":1,"height":700}}',
    '{"window":{"x":1e9,"y":0,"width":1200,"height":700}}',
    '{"maximized":"yes"}',
    '{"lastFolder":""}',
  ])('counts %s as nothing remembered', (text) => {
    writeFileSync(path(), text)
    expect(readDesktopState(path())).toEqual({})
  })

  it.each([
    ['an unfinished line', () => writeFileSync(path(), '{')],
    ['binary junk', () => writeFileSync(path(), randomBytes(4096))],
    ['nothing but zeros, as after a power cut', () => writeFileSync(path(), Buffer.alloc(512))],
    ['text in another encoding', () => writeFileSync(path(), Buffer.from('{"maximized":true}', 'utf16le'))],
    ['an empty folder', () => mkdirSync(path())],
  ])('finds %s, begins with nothing remembered and writes over it', (_what, spoil) => {
    spoil()
    expect(readDesktopState(path())).toEqual({})

    writeDesktopState(path(), { maximized: true })

    expect(readDesktopState(path())).toEqual({ maximized: true })
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  it('leaves a folder of its name that holds something', () => {
    mkdirSync(path())
    writeFileSync(join(path(), 'of-the-user.txt'), 'x')

    writeDesktopState(path(), { maximized: true })

    expect(readDesktopState(path())).toEqual({})
    expect(readFileSync(join(path(), 'of-the-user.txt'), 'utf8')).toBe('x')
  })

  it('counts a missing file as nothing remembered', () => {
    expect(readDesktopState(path())).toEqual({})
  })

  it('passes over a disk that refuses', () => {
    const impossible = join(folder, 'no', 'such', 'folder.json')
    writeDesktopState(impossible, { maximized: true })
    expect(existsSync(impossible)).toBe(false)
  })
})
