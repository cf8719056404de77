import type { Notice } from '../../../shared/model/notices.ts'
import type { PackageVersion } from './bundledPackages.ts'
import { type InstalledPackage, readPackage } from './installedPackage.ts'
import { standardText } from './standardTexts.ts'

/**
 * Licences that allow what is done here, and ask for what is done here. Another one is to be read before it is added.
 */
const knownLicences = new Set([
  ...['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'MPL-2.0'],
  ...['MIT AND OFL-1.1', '(MIT OR GPL-3.0-or-later)'],
])

/** Parts of packages that nothing in these tells of. */
const withinPackages: readonly Notice[] = [
  {
    name: 'events (docx)',
    version: '',
    licence: 'MIT',
    source: 'https://github.com/browserify/events',
    text: standardText('MIT', 'Copyright Joyent, Inc. and other Node contributors.') ?? '',
  },
]

/** What lies beside the packed program as Electron delivers it: too much for a list, and read with any browser. */
const chromium: Notice = {
  name: 'Chromium',
  version: '',
  licence: 'BSD-3-Clause',
  source: 'https://www.chromium.org',
  text: 'Giấy phép của Chromium và các thành phần của nó nằm trong tệp LICENSES.chromium.html, cạnh chương trình đã cài.',
}

interface Parts {
  /** Packages in the module graphs of what is built. */
  readonly bundled: readonly PackageVersion[]
  /** Packages whose files are copied, that are needed beside, or whose code is within another package. */
  readonly others: readonly string[]
}

/**
 * The notices of all that others wrote in the program, by name.
 *
 * @param root folder of the project
 * @throws naming a package whose licence is unknown or whose text is nowhere
 */
export function makeNotices(root: string, { bundled, others }: Parts): Notice[] {
  const packages = [
    ...bundled.map((one) => readPackage(root, one)),
    ...[...others, 'electron'].map((name) => readPackage(root, { name })),
  ]
  const notices = new Map([...packages.map(noticeOf), ...withinPackages, chromium].map((one) => [keyOf(one), one]))
  return [...notices.values()].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

function keyOf({ name, version }: Notice): string {
  return `${name.toLowerCase()} ${version}`
}

/** What is said of one package. */
export function noticeOf(one: InstalledPackage): Notice {
  const { name, version, license: licence, author } = one
  if (!knownLicences.has(licence)) throw new Error(`${name} ${version} has an unknown licence: ${licence || 'none'}`)
  const standard = () => standardText(licence, author === '' ? '' : `Copyright (c) ${author}`)
  const text = one.texts.length > 0 ? one.texts.join('\n\n\n') : standard()
  if (text === undefined) throw new Error(`${name} ${version} brings no text of its licence: ${licence}`)
  return { name, version, licence, source: webAddress(one.repository), text }
}

/** `git@github.com:a/b.git`, `git+https://github.com/a/b.git`, `github:a/b`, `a/b`: all name a page on the web. */
export function webAddress(repository: string): string {
  const path = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1]
  if (path !== undefined) return `https://github.com/${path.replace(/\.git$/, '')}`
  return repository
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^(git\+)?(https?|ssh|git):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '')
}
