import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NtExecutable } from 'resedit'

/** What `@electron/fuses` looks for in a program: this mark, then version, length and one sign a fuse. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The nine fuses of Electron 45 as it is delivered: nearly all the wrong way round for us. */
const deliveredFuses = '101100011'

const fuseWire = Buffer.from(
  `${fuseMark}\u0001${String.fromCharCode(deliveredFuses.length)}${deliveredFuses}`,
  'latin1',
)

/** More languages than are wanted, so that leaving some out shows. */
const locales = ['de', 'en-GB', 'en-US', 'fr', 'vi', 'zh-CN']

/**
 * Makes a folder that electron-builder takes for an unpacked Electron for Linux, on a machine that cannot download one.
 * Its program is nothing but fuses.
 */
export function makeLinuxStandIn(folder: string): void {
  makeFolder(folder)
  writeFileSync(join(folder, 'electron'), fuseWire, { mode: 0o755 })
}

/**
 * The same for Windows. Its program is a real one, Node's, so that icon, names and the archive's hash can be written
 * into it, and so that it starts afterwards.
 *
 * @param node full path of a `node.exe`
 */
export function makeWindowsStandIn(folder: string, node: string): void {
  makeFolder(folder)
  // Node's signature would be wrong after any change, so it goes; Electron's own program has none either.
  const program = NtExecutable.from(readFileSync(node), { ignoreCert: true })
  program.setExtraData(Uint8Array.from(fuseWire).buffer)
  writeFileSync(join(folder, 'electron.exe'), Buffer.from(program.generate()))
}

function makeFolder(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, licence), '')
  for (const locale of locales) writeFileSync(join(folder, 'locales', `${locale}.pak`), '')
}
