import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, win32 } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuilt, sourceHash } from './built.mjs'
import { isInstalled, isWithin } from './installed.mjs'
import { hasDisplay } from './surroundings.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
}

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/docx': { version: '9.15.2' },
    'node_modules/of-another-platform': { version: '1.0.0', optional: true },
  },
}
const installed = (version: string) => ({ packages: { 'node_modules/docx': { version } } })

describe('isInstalled', () => {
  it('is false on a fresh clone', () => {
    put('package-lock.json', wanted)
    expect(isInstalled(root)).toBe(false)
  })

  it('takes what npm installed, without the packages of other platforms', () => {
    put('package-lock.json', wanted)
    put('node_modules/.package-lock.json', installed('9.15.2'))
    expect(isInstalled(root)).toBe(true)
  })

  it('is false when a package is missing or of another version', () => {
    put('package-lock.json', wanted)
    put('node_modules/.package-lock.json', { packages: {} })
    expect(isInstalled(root)).toBe(false)
    put('node_modules/.package-lock.json', installed('9.15.1'))
    expect(isInstalled(root)).toBe(false)
  })

  it('is false after an installation that broke off', () => {
    put('package-lock.json', wanted)
    put('node_modules/.package-lock.json', '{"packages":')
    expect(isInstalled(root)).toBe(false)
  })
})

describe('isWithin', () => {
  it.each([
    ['C:\\so\\node_modules\\node\\bin\\node.exe', true],
    ['c:\\So\\Node_Modules\\node\\bin\\node.exe', true],
    ['c:\\so\\..node_modules\\node.exe', false],
    ['C:\\so\\node_modules2\\node.exe', false],
    ['C:\\so\\node_modules', false],
    ['C:\\Program Files\\nodejs\\node.exe', false],
    ['D:\\so\\node_modules\\node\\bin\\node.exe', false],
  ])('on Windows, of %s: %s', (path, within) => {
    expect(isWithin(path, 'C:\\so\\node_modules', win32)).toBe(within)
  })

  it('elsewhere minds every letter', () => {
    expect(isWithin('/so/node_modules/node', '/so/node_modules', posix)).toBe(true)
    expect(isWithin('/So/node_modules/node', '/so/node_modules', posix)).toBe(false)
  })
})

describe('isBuilt', () => {
  function build(): void {
    for (const path of [
      'dist/renderer/index.html',
      'dist/renderer/rescue.html',
      'dist/renderer/notices.json',
      'dist/electron/main.js',
      'dist/electron/worker.cjs',
      'dist/electron/preload.cjs',
      'dist/electron/serve.cjs',
    ])
      put(path, 'x')
    put('dist/stamp', sourceHash(root))
  }

  beforeEach(() => {
    put('shared/a.ts', 'one')
    put('renderer/b.tsx', 'two')
    build()
  })

  it('is true while the sources stay as they are', () => {
    expect(isBuilt(root)).toBe(true)
    put('renderer/b.tsx', 'two')
    put('renderer/b.test.tsx', 'a test changes nothing that is built')
    expect(isBuilt(root)).toBe(true)
  })

  it.each([
    ['a changed file', () => put('shared/a.ts', 'three')],
    ['a new file', () => put('electron/c.ts', '')],
    ['a removed file', () => rmSync(join(root, 'renderer/b.tsx'))],
    ['a missing result', () => rmSync(join(root, 'dist/electron/preload.cjs'))],
    ['a missing worker', () => rmSync(join(root, 'dist/electron/worker.cjs'))],
    ['a missing browser host', () => rmSync(join(root, 'dist/electron/serve.cjs'))],
    ['a build that broke off', () => rmSync(join(root, 'dist/stamp'))],
  ])('is false after %s', (_title, change) => {
    change()
    expect(isBuilt(root)).toBe(false)
  })
})

describe('hasDisplay', () => {
  it.each([
    ['win32', {}, true],
    ['darwin', {}, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ])('on %s with %j: %s', (platform, environment, display) => {
    expect(hasDisplay(platform, environment)).toBe(display)
  })
})
