import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Fonts that come in packages, by the file of one of them; the others lie in folders beside it. */
const packages = {
  /** Wide capitals alone, as unlike Times New Roman as letters can be. */
  foreign: '@expo-google-fonts/bungee/package.json',
  /** As wide as Times New Roman, letter by letter. */
  standIn: '@expo-google-fonts/tinos/package.json',
}

interface Settings {
  /** The only fonts there are. */
  readonly fonts: keyof typeof packages
  /** A font that is asked for by name, and the one that is given. */
  readonly given?: readonly [asked: string, given: string]
}

/**
 * What a program is started with so that it finds the same few fonts on every machine: the setting of fontconfig, by
 * which programs on Linux find fonts. Nothing on other systems, which have Times New Roman.
 *
 * @param folder for the configuration and what fontconfig remembers of it; made where it is missing
 */
export function onlyFonts(folder: string, { fonts, given }: Settings): { readonly FONTCONFIG_FILE?: string } {
  if (process.platform !== 'linux') return {}
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'fonts.conf')
  const place = dirname(createRequire(import.meta.url).resolve(packages[fonts]))
  // Several programs may begin at the same time: each finds a whole file.
  const own = `${path}.${process.pid}`
  writeFileSync(own, configuration(place, join(folder, 'cache'), given))
  renameSync(own, path)
  return { FONTCONFIG_FILE: path }
}

function configuration(fonts: string, cache: string, given: Settings['given']): string {
  const rule = given
    ? `<match target="pattern">
    <test name="family"><string>${given[0]}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${given[1]}</string></edit>
  </match>`
    : ''
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${rule}
</fontconfig>
`
}
