import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BundledPackages } from './bundledPackages.ts'
import { makeNotices, noticeOf, webAddress } from './notices.ts'
import { packageName } from './packageName.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
}

/** Packages at their places, in the lock file as well. */
function install(packages: Readonly<Record<string, object>>): void {
  for (const [place, manifest] of Object.entries(packages)) {
    put(`${place}/package.json`, { type: 'module', main: 'index.js', license: 'MIT', ...manifest })
    put(`${place}/index.js`, 'export const one = () => Math.random()')
    put(`${place}/LICENSE`, `MIT License of ${place}`)
  }
  const electron = { name: 'electron', version: '45.0.0' }
  put('node_modules/electron/package.json', { ...electron, license: 'MIT' })
  put('node_modules/electron/LICENSE', 'MIT License of Electron')
  put('package-lock.json', { packages: { '': {}, ...packages } })
}

async function buildFrom(source: string): Promise<BundledPackages> {
  const packages = new BundledPackages()
  put('main.js', source)
  const entry = { lib: { entry: join(root, 'main.js'), formats: ['es' as const], fileName: 'main' } }
  const quiet = { root, configFile: false as const, logLevel: 'error' as const }
  await build(packages.listing({ ...quiet, build: { ...entry, outDir: join(root, 'dist') } }))
  packages.take(join(root, 'dist'))
  return packages
}

describe('the notices of what is bundled', () => {
  it('come from the module graph, each version and what a package carries within itself among them', async () => {
    install({
      'node_modules/used': { name: 'used', version: '2.0.0' },
      'node_modules/unused': { name: 'unused', version: '1.0.0' },
      'node_modules/outer': { name: 'outer', version: '1.0.0' },
      'node_modules/outer/node_modules/used': { name: 'used', version: '1.0.0' },
      'node_modules/carried': { name: 'carried', version: '6.0.2' },
      'node_modules/copied': { name: 'copied', version: '3.0.0' },
    })
    put(
      'node_modules/outer/index.js',
      "import { one } from 'used'\n// node_modules/carried/index.js\nexport const two = () => one() + 1",
    )
    const packages = await buildFrom(
      "import { one } from 'used'\nimport { two } from 'outer'\nexport const sum = one() + two()",
    )
    const others = ['copied', ...packages.carried]
    const notices = makeNotices(root, { bundled: packages.bundled, others })
    expect(notices.map(({ name, version }) => `${name} ${version}`.trim())).toEqual([
      ...['carried 6.0.2', 'Chromium', 'copied 3.0.0', 'electron 45.0.0', 'events (docx)', 'outer 1.0.0'],
      ...['used 1.0.0', 'used 2.0.0'],
    ])
    expect(notices.find(({ name }) => name === 'outer')?.text).toBe('MIT License of node_modules/outer')
    expect(notices.every(({ text }) => text !== '')).toBe(true)
  })

  it('are refused with the name of a package that is not installed as it was locked', () => {
    install({})
    const bundled = [{ name: 'used', version: '2.0.0' }]
    expect(() => makeNotices(root, { bundled, others: [] })).toThrow('used 2.0.0')
  })
})

describe('noticeOf', () => {
  const blank = { name: 'one', version: '1.0.0', license: 'MIT', author: '', repository: '', texts: [] }

  it('has every text that a package brings', () => {
    expect(noticeOf({ ...blank, license: 'MIT AND OFL-1.1', texts: ['MIT', 'OFL'] }).text).toBe('MIT\n\n\nOFL')
  })

  it('takes the standard text with the author for what names its licence in a field alone', () => {
    const { text } = noticeOf({ ...blank, author: 'Jane Doe' })
    expect(text).toMatch(/^MIT License\n\nCopyright \(c\) Jane Doe\n\nPermission is hereby granted/)
    expect(noticeOf({ ...blank, license: 'MPL-2.0' }).text).toContain('Mozilla Public License')
  })

  it('refuses, naming the package, an unknown licence, none, and one without a text', () => {
    expect(() => noticeOf({ ...blank, license: 'GPL-3.0-only', texts: ['GPL'] })).toThrow('one 1.0.0 has an unknown')
    expect(() => noticeOf({ ...blank, license: '', texts: ['…'] })).toThrow('one 1.0.0 has an unknown licence: none')
    expect(() => noticeOf({ ...blank, license: 'ISC', author: 'Jane Doe' })).toThrow('one 1.0.0 brings no text')
    expect(() => noticeOf(blank)).toThrow('one 1.0.0 brings no text of its licence: MIT')
  })
})

describe('webAddress', () => {
  it.each([
    ['git@github.com:yisibl/resvg-js.git', 'https://github.com/yisibl/resvg-js'],
    ['git+https://github.com/mui/material-ui.git', 'https://github.com/mui/material-ui'],
    ['git+ssh://git@github.com/a/b.git', 'https://github.com/a/b'],
    ['git://github.com/a/b.git', 'https://github.com/a/b'],
    ['github:a/b', 'https://github.com/a/b'],
    ['a/b.js', 'https://github.com/a/b.js'],
    ['https://gitlab.com/a/b', 'https://gitlab.com/a/b'],
    ['', ''],
  ])('of %s is %s', (repository, address) => {
    expect(webAddress(repository)).toBe(address)
  })
})

describe('packageName', () => {
  it('is the part of an import that names the package', () => {
    expect(packageName('@mui/material/Box')).toBe('@mui/material')
    expect(packageName('docx')).toBe('docx')
    expect(packageName('react-dom/client')).toBe('react-dom')
  })
})
