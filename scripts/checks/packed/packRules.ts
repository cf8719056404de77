import type { Configuration } from 'electron-builder'
import { z } from 'zod'
import { drawingFolder, drawingParts } from '../../../electron/core/drawing/charts/drawingParts.ts'
import { noticesFile } from '../../../shared/model/notices.ts'
import { macroOf } from './installerMessages.ts'

/** How large our own part may be, in bytes; Electron's part is not ours. */
export const largestOwnPart = 25 * 1024 * 1024

const entryPoints = [
  '/dist/electron/main.js',
  '/dist/electron/worker.cjs',
  '/dist/electron/preload.cjs',
  ...Object.keys(drawingParts).map((part) => `/dist/electron/${drawingFolder}/${part}`),
  '/dist/renderer/index.html',
  '/dist/renderer/rescue.html',
  `/dist/renderer/${noticesFile}`,
  '/package.json',
]

/** Packages that the packed program loads at run time; everything else is bundled into `dist/`. */
const runtimePackages = ['better-sqlite3']

/**
 * What is wrong with the content of the archive: an entry point missing, or a file that no user needs.
 *
 * @param files full names of the files, without folders: `/dist/electron/main.js`
 * @param prebuild name of the only SQLite binding that belongs there: `win32-x64`
 */
export function contentProblems(files: readonly string[], prebuild: string): string[] {
  const bindings = files.filter((file) => file.endsWith('.node'))
  const wanted = `/node_modules/better-sqlite3/prebuilds/${prebuild}.node`
  return [
    ...entryPoints.filter((entry) => !files.includes(entry)).map((entry) => `missing: ${entry}`),
    ...(bindings.join() === wanted ? [] : [`SQLite bindings: ${bindings.join(', ') || 'none'}, not only ${prebuild}`]),
    ...files.flatMap((file) => {
      const reason = reasonToLeaveOut(file)
      return reason === undefined ? [] : [`${reason}: ${file}`]
    }),
  ]
}

function reasonToLeaveOut(file: string): string | undefined {
  const [, room = '', packageName = ''] = file.split('/')
  if (/\.map$/.test(file)) return 'source map'
  if (/\.(test|spec)\.|\/(tests?|__tests__|testing|golden)\//.test(file)) return 'test'
  if (/\.(tsx?|c|cc|cpp|h|gyp|sqlite)$/.test(file)) return 'source or data'
  if (room === 'node_modules') return runtimePackages.includes(packageName) ? undefined : 'development package'
  if (file === '/package.json' || /^\/dist\/(electron|renderer)\//.test(file)) return undefined
  return 'not built'
}

const manifestSchema = z.looseObject({ description: z.string().optional() })

/**
 * What is wrong with the packed `package.json`: scripts and development packages say nothing to a user; the description
 * is what Windows shows of the shortcut and of the installer.
 */
export function manifestProblems(text: string): string[] {
  const manifest = manifestSchema.parse(JSON.parse(text))
  const isVietnamese = /[ăâđêôơưạ-ỹ]/iu.test(manifest.description ?? '')
  return [
    ...['devDependencies', 'scripts'].filter((name) => name in manifest).map((name) => `package.json has ${name}`),
    ...(isVietnamese ? [] : [`Windows would show: ${manifest.description ?? 'no description'}`]),
  ]
}

/** A setting by its name in the configuration file, what it is and what it must be. The reasons stand there. */
type Setting = readonly [name: string, found: unknown, wanted: unknown]

/** What is wrong with the settings of the installer. */
export function settingProblems(config: Configuration): string[] {
  const { nsis, win } = config
  return differing([
    ...sharedSettings(config),
    ['win.target', win?.target, [{ target: 'nsis', arch: ['x64'] }]],
    ['nsis.guid', nsis?.guid, '6f1c0a52-9b0e-4c0f-8a57-3d1f5be2c7a4'],
    ['nsis.oneClick', nsis?.oneClick, false],
    ['nsis.perMachine', nsis?.perMachine, false],
    ['nsis.allowElevation', nsis?.allowElevation, false],
    ['nsis.packElevateHelper', nsis?.packElevateHelper, false],
    ['nsis.include', nsis?.include, 'scripts/build/installer.nsh'],
    ['nsis.installerLanguages', nsis?.installerLanguages, ['vi_VN']],
    ['nsis.language', nsis?.language, '1066'],
    ['nsis.deleteAppDataOnUninstall', nsis?.deleteAppDataOnUninstall, false],
    ['nsis.differentialPackage', nsis?.differentialPackage, false],
  ])
}

/** What is wrong with the settings of the folder to carry: it is a zip and nothing else, with the marker in it. */
export function carriedSettingProblems(config: Configuration): string[] {
  return differing([
    ...sharedSettings(config),
    ['win.target', config.win?.target, 'zip'],
    ['extraFiles', config.extraFiles, [{ from: 'resources/carried/mang-theo.txt', to: 'mang-theo.txt' }]],
  ])
}

/** What is wrong with what the installer includes: the macro that skips the question for whom to install. */
export function includedProblems(script: string): string[] {
  const lines = macroOf(script, 'customInstallMode')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
  return lines.includes('StrCpy $isForceCurrentInstall "1"') ? [] : ['the installer asks for whom to install']
}

function sharedSettings({ publish, electronLanguages, win }: Configuration): Setting[] {
  return [
    ['publish', publish, null],
    ['electronLanguages', electronLanguages, ['vi', 'en-US']],
    ['win.requestedExecutionLevel', win?.requestedExecutionLevel, 'asInvoker'],
  ]
}

function differing(settings: readonly Setting[]): string[] {
  return settings.flatMap(([name, found, wanted]) => {
    const [is, should] = [JSON.stringify(found) ?? 'unset', JSON.stringify(wanted)]
    return is === should ? [] : [`${name} is ${is}, not ${should}`]
  })
}

/** The licences of Electron and of Chromium, as their own builds deliver them. */
const licences = ['LICENSE.electron.txt', 'LICENSES.chromium.html']

/**
 * What is wrong with the files outside the archive: other languages, a program of electron-builder's updater, or no
 * licences of Electron.
 */
export function folderProblems(files: readonly string[]): string[] {
  const locales = files.filter((file) => file.endsWith('.pak')).sort()
  return [
    ...(locales.join() === 'locales/en-US.pak,locales/vi.pak' ? [] : [`locales: ${locales.join(', ')}`]),
    ...files.filter((file) => /app-update\.yml$/.test(file)).map((file) => `updater: ${file}`),
    ...licences.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
  ]
}

/** Whether these are the first bytes of a library for Windows, 64-bit (PE format: `MZ`, then at 0x3c where `PE` is). */
export function isWindowsX64(bytes: Buffer): boolean {
  if (bytes.length < 64 || bytes.toString('latin1', 0, 2) !== 'MZ') return false
  const start = bytes.readUInt32LE(0x3c)
  if (bytes.length < start + 6) return false
  return bytes.toString('latin1', start, start + 4) === 'PE\0\0' && bytes.readUInt16LE(start + 4) === 0x8664
}
