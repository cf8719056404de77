/**
 * `npm run dist:check`: packs the folders for Windows and Linux, and the one to carry, around what stands in for
 * Electron, and looks at what was packed. The part for Windows is skipped, and said so, where no program of Windows can
 * be had to stand in. Writes its count to the file named by `--report`.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { extractFile, listPackage, statFile } from '@electron/asar'
import manifest from '../../package.json' with { type: 'json' }
import { noticesFile } from '../../shared/model/notices.ts'
import { packageName } from '../build/notices/packageName.ts'
import { fuseProblems } from './packed/fuses.ts'
import { messageProblems, readEnglishMessages } from './packed/installerMessages.ts'
import { neededPackages, noticeProblems } from './packed/noticeRules.ts'
import { type Packed, packFolder } from './packed/pack.ts'
import {
  carriedSettingProblems,
  contentProblems,
  folderProblems,
  includedProblems,
  isWindowsX64,
  largestOwnPart,
  manifestProblems,
  settingProblems,
} from './packed/packRules.ts'
import { hashOfArchive, picturesOf, readProgram } from './packed/program.ts'
import { programProblems } from './packed/programRules.ts'
import { makeLinuxStandIn, makeWindowsStandIn } from './packed/standInElectron.ts'
import { startProblems } from './packed/startPacked.ts'
import { windowsNode } from './windowsNode.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { report: { type: 'string' } } })
const work = mkdtempSync(join(tmpdir(), 'so-dist-'))
const marker = 'mang-theo.txt'
let passed = 0
let failed = 0
let skipped = 0

try {
  const standIn = join(work, 'electron-linux')
  makeLinuxStandIn(standIn)
  const linux = await pack('linux', 'electron-builder.yml', standIn)
  check('Linux: files', contentProblems(filesIn(archiveOf(linux)), 'linux-x64'))
  check('Linux: folder', folderProblems(filesBelow(linux.folder)))
  check('Linux: notices', noticeProblems(read(linux, `dist/renderer/${noticesFile}`), packagesIn(linux)))
  check('Linux: fuses', await fuseProblems(join(linux.folder, 'so-ban-chi-dao')))
  const started = join(work, 'started')
  mkdirSync(started)
  if (process.platform === 'linux') check('Linux: starts', startProblems(archiveOf(linux), started))

  const node = windowsNode(root)
  if (node === undefined) {
    console.log('Windows: skipped, since Node for Windows, which stands in for Electron, cannot be had.')
    skipped++
  } else {
    await checkWindows(node.program, linux)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed, skipped }))
console.log(`Packed program: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)

async function checkWindows(node: string, linux: Packed): Promise<void> {
  const standIn = join(work, 'electron-windows')
  makeWindowsStandIn(standIn, node)
  const windows = await pack('win', 'electron-builder.yml', standIn)
  check('Windows: files', contentProblems(filesIn(archiveOf(windows)), 'win32-x64'))
  check('Windows: folder', [...folderProblems(filesBelow(windows.folder)), ...markerProblems(windows, false)])
  check('Windows: fuses', await fuseProblems(programOf(windows)))
  check('Windows: program', problemsOfProgram(windows))
  check('Windows: SQLite', bindingProblems(windows))
  const script = includedScript(windows)
  check('Windows: installer', [...settingProblems(windows.config), ...includedProblems(script)])
  check('Windows: texts of the installer', messageProblems(script, readEnglishMessages()))
  check('Windows: package.json', manifestProblems(read(windows, 'package.json')))
  check('Windows: size', sizeProblems(windows))
  check('Both: the same program', differences(windows, linux))

  const carried = await pack('win', 'scripts/build/carried.yml', standIn)
  check('To carry: files', contentProblems(filesIn(archiveOf(carried)), 'win32-x64'))
  check('To carry: marker', markerProblems(carried, true))
  check('To carry: zip', carriedSettingProblems(carried.config))
  check('To carry: fuses', await fuseProblems(programOf(carried)))
  check('To carry: program', problemsOfProgram(carried))
}

/** @param electronDist what stands in for Electron there */
function pack(system: 'win' | 'linux', config: string, electronDist: string): Promise<Packed> {
  return packFolder({ root, system, config, electronDist, output: mkdtempSync(join(work, `${system}-`)) })
}

function check(title: string, problems: readonly string[]): void {
  if (problems.length === 0) passed++
  else failed++
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${title}${problems.map((problem) => `\n    ${problem}`).join('')}`)
}

function programOf({ folder }: Packed): string {
  return join(folder, 'so-ban-chi-dao.exe')
}

function problemsOfProgram(packed: Packed): string[] {
  return programProblems(readProgram(programOf(packed)), {
    archiveHash: hashOfArchive(archiveOf(packed)),
    version: manifest.version,
    icon: picturesOf(join(root, 'resources/icon/icon.ico')),
  })
}

function archiveOf({ folder }: Packed): string {
  return join(folder, 'resources', 'app.asar')
}

/** What the packed program needs by its sources, and what lies in it as a package. */
function packagesIn(packed: Packed): string[] {
  const folders = filesIn(archiveOf(packed)).flatMap((file) => /^\/node_modules\/(.+)/.exec(file)?.[1] ?? [])
  return [...new Set([...neededPackages(root), ...folders.map(packageName)])]
}

function filesIn(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .filter((name) => !('files' in statFile(archive, name.slice(1))))
    .map((name) => name.replaceAll('\\', '/'))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function read(packed: Packed, file: string): string {
  return extractFile(archiveOf(packed), file).toString('utf8')
}

/** What the installer includes; '' when nothing. */
function includedScript({ config }: Packed): string {
  const file = config.nsis?.include
  return file ? readFileSync(join(root, file), 'utf8') : ''
}

function bindingProblems({ folder }: Packed): string[] {
  const path = 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/win32-x64.node'
  return isWindowsX64(readFileSync(join(folder, 'resources', path))) ? [] : ['no library for Windows, 64-bit']
}

function sizeProblems({ folder }: Packed): string[] {
  const resources = join(folder, 'resources')
  const bytes = filesBelow(resources).reduce((sum, file) => sum + statSync(join(resources, file)).size, 0)
  const [own, most] = [bytes, largestOwnPart].map((size) => `${(size / 1024 / 1024).toFixed(1)} MB`)
  console.log(`Our own part: ${own} (at most ${most})`)
  return bytes <= largestOwnPart ? [] : [`${own}, more than ${most}`]
}

function differences(one: Packed, other: Packed): string[] {
  const files = filesIn(archiveOf(one)).filter((file) => !file.endsWith('.node'))
  return files.filter((file) => read(one, file.slice(1)) !== read(other, file.slice(1)))
}

function markerProblems({ folder }: Packed, wanted: boolean): string[] {
  const there = filesBelow(folder).includes(marker)
  return there === wanted ? [] : [wanted ? `${marker} is missing` : `${marker} does not belong into the installer`]
}
