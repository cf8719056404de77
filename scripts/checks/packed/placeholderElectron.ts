import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `@electron/fuses` looks for in a program: this mark, then version, length and one sign a fuse. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The eight fuses that can be set, as Electron delivers them: nearly all the wrong way round for us. */
const deliveredFuses = '10110001'

/** More languages than are wanted, so that leaving some out shows. */
const locales = ['de', 'en-GB', 'en-US', 'fr', 'vi', 'zh-CN']

/**
 * Makes a folder that electron-builder takes for an unpacked Electron, on a machine that cannot download one. Its
 * programs are nothing but fuses.
 */
export function makePlaceholderElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  for (const locale of locales) writeFileSync(join(folder, 'locales', `${locale}.pak`), '')
  const fuses = `${fuseMark}\u0001${String.fromCharCode(deliveredFuses.length)}${deliveredFuses}`
  for (const program of ['electron', 'electron.exe']) writeFileSync(join(folder, program), fuses, { mode: 0o755 })
}
