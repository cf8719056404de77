import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractAll } from '@electron/asar'

const double = join(import.meta.dirname, '../../../electron/desktop/testing/electronDouble.ts')

/**
 * Unpacks the archive of the program, and puts the double of the tests where it looks for Electron.
 *
 * @param archive full path of `app.asar`
 * @param folder an empty folder for what is in it
 * @param urlOf the address of a file for the Node that will run the program
 */
export function unpackProgram(
  archive: string,
  folder: string,
  urlOf = (path: string) => pathToFileURL(path).href,
): void {
  extractAll(archive, folder)
  const electron = join(folder, 'node_modules', 'electron')
  mkdirSync(electron)
  writeFileSync(join(electron, 'package.json'), '{"name":"electron","type":"module","exports":"./index.js"}')
  writeFileSync(join(electron, 'index.js'), `export * from ${JSON.stringify(urlOf(double))}\n`)
}

/**
 * Starts the unpacked program on this machine: its main file, its page and its SQLite binding must load from what was
 * packed and nothing else.
 *
 * @param archive full path of `app.asar`
 * @param work an empty folder for the unpacked program and its data
 * @returns what went wrong
 */
export function startProblems(archive: string, work: string): string[] {
  const folder = join(work, 'program')
  unpackProgram(archive, folder)
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'runPacked.ts'), folder], {
    env: { PATH: process.env.PATH, HOME: work, TMPDIR: work, XDG_DATA_HOME: join(work, 'data') },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return status === 0 ? [] : [`the packed program did not start: ${stderr}`]
}
