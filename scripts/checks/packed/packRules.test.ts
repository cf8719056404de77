import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fuseProblems } from './fuses.ts'
import { contentProblems, folderProblems, isWindowsX64, manifestProblems, settingProblems } from './packRules.ts'
import { makePlaceholderElectron } from './placeholderElectron.ts'

const binding = '/node_modules/better-sqlite3/prebuilds/win32-x64.node'
const good = [
  '/package.json',
  '/dist/electron/main.js',
  '/dist/electron/worker.cjs',
  '/dist/electron/preload.cjs',
  '/dist/electron/drawing/resvg.wasm',
  '/dist/electron/drawing/Tinos-Regular.ttf',
  '/dist/renderer/index.html',
  '/dist/renderer/assets/main-1.js',
  '/node_modules/better-sqlite3/lib/index.js',
  binding,
]
const problems = (...more: string[]) => contentProblems([...good, ...more], 'win32-x64')

describe('what is packed', () => {
  it('may hold the program and the SQLite binding of its system', () => {
    expect(problems()).toEqual([])
  })

  it.each([
    ['/dist/renderer/assets/main-1.js.map', 'source map'],
    ['/electron/main.test.js', 'test'],
    ['/electron/core/documents/golden/minutes.xml', 'test'],
    ['/electron/main.ts', 'source or data'],
    ['/node_modules/better-sqlite3/src/a.cpp', 'source or data'],
    ['/dist/so-ban-chi-dao.sqlite', 'source or data'],
    ['/node_modules/vite/index.js', 'development package'],
    ['/resources/samples/ward.json', 'not built'],
    ['/README.md', 'not built'],
  ])('may not hold %s', (file, reason) => {
    expect(problems(file)).toEqual([`${reason}: ${file}`])
  })

  it('needs every entry point', () => {
    expect(contentProblems(good.slice(1), 'win32-x64')).toEqual(['missing: /package.json'])
    expect(contentProblems([binding], 'win32-x64').filter((text) => text.startsWith('missing'))).toHaveLength(7)
  })

  it('needs the binding of its own system and no other', () => {
    expect(problems('/node_modules/better-sqlite3/prebuilds/linux-x64.node')).toHaveLength(1)
    expect(contentProblems(good, 'linux-x64')).toHaveLength(1)
    expect(contentProblems(good.slice(0, -1), 'win32-x64')).toHaveLength(1)
  })

  it('carries no scripts and no development packages in its package.json', () => {
    expect(manifestProblems('{"name":"a","dependencies":{}}')).toEqual([])
    expect(manifestProblems('{"devDependencies":{},"scripts":{}}')).toHaveLength(2)
  })

  it('has the two languages and no updater', () => {
    expect(folderProblems(['locales/vi.pak', 'locales/en-US.pak', 'a.exe'])).toEqual([])
    expect(folderProblems(['locales/vi.pak'])).toHaveLength(1)
    expect(folderProblems(['locales/de.pak', 'locales/vi.pak', 'locales/en-US.pak'])).toHaveLength(1)
    expect(folderProblems(['locales/vi.pak', 'locales/en-US.pak', 'resources/app-update.yml'])).toHaveLength(1)
  })

  it('has settings, each of which is missed when it is gone', () => {
    expect(settingProblems({})).toHaveLength(12)
    expect(settingProblems({ publish: null })).toHaveLength(11)
  })
})

describe('fuses', () => {
  it('stand the wrong way as Electron delivers them, and each is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuses-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    makePlaceholderElectron(join(folder, 'electron'))
    expect(await fuseProblems(join(folder, 'electron', 'electron.exe'))).toEqual([
      'fuse RunAsNode is not off',
      'fuse EnableNodeOptionsEnvironmentVariable is not off',
      'fuse EnableNodeCliInspectArguments is not off',
      'fuse EnableEmbeddedAsarIntegrityValidation is not on',
      'fuse OnlyLoadAppFromAsar is not on',
      'fuse GrantFileProtocolExtraPrivileges is not off',
    ])
    writeFileSync(join(folder, 'other.exe'), 'MZ')
    await expect(fuseProblems(join(folder, 'other.exe'))).rejects.toThrow(/sentinel/)
  })
})

describe('isWindowsX64', () => {
  const library = (machine: number) => {
    const bytes = Buffer.alloc(128)
    bytes.write('MZ', 0, 'latin1')
    bytes.writeUInt32LE(64, 0x3c)
    bytes.write('PE\0\0', 64, 'latin1')
    bytes.writeUInt16LE(machine, 68)
    return bytes
  }

  it('knows a 64-bit library from one for ARM, for Linux, and from a torn one', () => {
    expect(isWindowsX64(library(0x8664))).toBe(true)
    expect(isWindowsX64(library(0xaa64))).toBe(false)
    expect(isWindowsX64(library(0x8664).subarray(0, 66))).toBe(false)
    expect(isWindowsX64(Buffer.from('\x7fELF'.padEnd(100, '\0'), 'latin1'))).toBe(false)
  })
})
