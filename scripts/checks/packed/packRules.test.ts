import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Configuration } from 'electron-builder'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fuseProblems } from './fuses.ts'
import {
  carriedSettingProblems,
  contentProblems,
  folderProblems,
  includedProblems,
  isWindowsX64,
  manifestProblems,
  settingProblems,
} from './packRules.ts'
import { makeLinuxStandIn } from './standInElectron.ts'

const binding = '/node_modules/better-sqlite3/prebuilds/win32-x64.node'
const good = [
  '/package.json',
  '/dist/electron/main.js',
  '/dist/electron/worker.cjs',
  '/dist/electron/preload.cjs',
  '/dist/electron/drawing/resvg.wasm',
  '/dist/electron/drawing/Tinos-Regular.ttf',
  ...['latin', 'latin-ext', 'vietnamese'].flatMap((piece) =>
    ['400', '700'].map((weight) => `/dist/electron/drawing/tinos-${piece}-${weight}.woff2`),
  ),
  '/dist/renderer/index.html',
  '/dist/renderer/rescue.html',
  '/dist/renderer/notices.json',
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
    ['/electron/core/testing/documents/golden/minutes.xml', 'test'],
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
    expect(contentProblems([binding], 'win32-x64').filter((text) => text.startsWith('missing'))).toHaveLength(15)
  })

  it('needs the binding of its own system and no other', () => {
    expect(problems('/node_modules/better-sqlite3/prebuilds/linux-x64.node')).toHaveLength(1)
    expect(contentProblems(good, 'linux-x64')).toHaveLength(1)
    expect(contentProblems(good.slice(0, -1), 'win32-x64')).toHaveLength(1)
  })

  it('carries no scripts and no development packages in its package.json', () => {
    const description = 'Sổ công tác'
    expect(manifestProblems(JSON.stringify({ description, dependencies: {} }))).toEqual([])
    expect(manifestProblems(JSON.stringify({ description, devDependencies: {}, scripts: {} }))).toHaveLength(2)
  })

  it('says in Vietnamese what Windows shows of it', () => {
    expect(manifestProblems('{"description":"Record book"}')).toEqual(['Windows would show: Record book'])
    expect(manifestProblems('{}')).toEqual(['Windows would show: no description'])
  })

  it('has the two languages, the licences of Electron and no updater', () => {
    const files = ['locales/vi.pak', 'locales/en-US.pak', 'LICENSE.electron.txt', 'LICENSES.chromium.html']
    expect(folderProblems([...files, 'a.exe'])).toEqual([])
    expect(folderProblems(files.slice(1))).toHaveLength(1)
    expect(folderProblems([...files, 'locales/de.pak'])).toHaveLength(1)
    expect(folderProblems([...files, 'resources/app-update.yml'])).toHaveLength(1)
    expect(folderProblems(files.slice(0, -1))).toEqual(['missing: LICENSES.chromium.html'])
  })
})

describe('the settings', () => {
  const shared = { publish: null, electronLanguages: ['vi', 'en-US'] }
  const nsis = {
    guid: '6f1c0a52-9b0e-4c0f-8a57-3d1f5be2c7a4',
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    include: 'scripts/build/installer.nsh',
    installerLanguages: ['vi_VN'],
    language: '1066',
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
  }
  const requestedExecutionLevel = 'asInvoker'
  const installer: Configuration = {
    ...shared,
    win: { requestedExecutionLevel, target: [{ target: 'nsis', arch: ['x64'] }] },
    nsis,
  }
  const marker = { from: 'resources/carried/mang-theo.txt', to: 'mang-theo.txt' }
  const carried: Configuration = {
    ...shared,
    win: { requestedExecutionLevel, target: 'zip' },
    nsis,
    extraFiles: [marker],
  }

  it('of the installer are each missed when gone', () => {
    expect(settingProblems(installer)).toEqual([])
    expect(settingProblems({})).toHaveLength(14)
    expect(settingProblems({ publish: null })).toHaveLength(13)
  })

  it('of the installer name the macro that skips a question', () => {
    const { include: _, ...without } = nsis
    expect(settingProblems({ ...installer, nsis: without })).toEqual([
      'nsis.include is unset, not "scripts/build/installer.nsh"',
    ])
  })

  it('of the folder to carry make a zip, no installer that would bring the marker along', () => {
    expect(carriedSettingProblems(carried)).toEqual([])
    expect(carriedSettingProblems({ ...carried, win: installer.win })).toEqual([
      'win.target is [{"target":"nsis","arch":["x64"]}], not "zip"',
    ])
    expect(carriedSettingProblems({ ...carried, extraFiles: [] })).toHaveLength(1)
    expect(carriedSettingProblems({})).toHaveLength(5)
  })

  it('include a macro that answers the question, under the name that electron-builder calls', () => {
    const macro = '!macro customInstallMode\r\n  StrCpy $isForceCurrentInstall "1"\r\n!macroend\r\n'
    expect(includedProblems(macro)).toEqual([])
    expect(includedProblems(macro.replace('customInstallMode', 'customInstall'))).toHaveLength(1)
    expect(includedProblems(macro.replace('StrCpy', '; StrCpy'))).toHaveLength(1)
    expect(includedProblems(macro.replace('Current', 'Machine'))).toHaveLength(1)
    expect(includedProblems('')).toHaveLength(1)
  })
})

describe('fuses', () => {
  it('stand the wrong way as Electron delivers them, and each is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuses-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    makeLinuxStandIn(join(folder, 'dist'))
    expect(await fuseProblems(join(folder, 'dist', 'electron'))).toEqual([
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
