import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawingParts } from '../../../electron/core/drawing/charts/drawingParts.ts'
import { type Notice, noticesSchema } from '../../../shared/model/notices.ts'
import { packageName } from '../../build/notices/packageName.ts'

/** What the Open Font License and the Mozilla Public License begin and end with. */
const wholeTexts: readonly (readonly [licence: RegExp, begin: RegExp, end: RegExp])[] = [
  [/OFL-1\.1/, /SIL OPEN FONT LICENSE/, /OTHER DEALINGS IN THE\s+FONT SOFTWARE\./],
  [/MPL-2\.0/, /Mozilla Public License,? version 2\.0/i, /Incompatible\s+With Secondary Licenses/],
]

/**
 * What is wrong with the notices of what others wrote: a package without its own, a text that is cut, or a licence that
 * asks for the source without its address.
 *
 * @param text the packed file
 * @param packages names of packages that must be told of
 */
export function noticeProblems(text: string, packages: readonly string[]): string[] {
  const notices = noticesSchema.parse(JSON.parse(text))
  const names = new Set(notices.map(({ name }) => name))
  return [
    ...packages.filter((name) => !names.has(name)).map((name) => `no notice of ${name}`),
    ...notices.flatMap(problemsOf),
  ]
}

function problemsOf({ name, licence, source, text }: Notice): string[] {
  const cut = wholeTexts.some(([kind, begin, end]) => kind.test(licence) && !(begin.test(text) && end.test(text)))
  const hidden = licence.includes('MPL') && !source.startsWith('https://')
  return [
    ...(cut ? [`the text of ${licence} is not whole: ${name}`] : []),
    ...(hidden ? [`no address of the source: ${name}`] : []),
  ]
}

/**
 * Packages that the program cannot be without, read off its sources: what these import, but for types, and what is
 * copied. What those need in turn only the build knows.
 *
 * @param root folder of the project
 */
export function neededPackages(root: string): string[] {
  const imported = ['electron', 'renderer', 'shared'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing/.test(file))
      .flatMap((file) => importsOf(readFileSync(join(root, room, file), 'utf8'))),
  )
  return [...new Set([...imported, ...Object.values(drawingParts)].map(packageName))].sort()
}

function importsOf(source: string): string[] {
  const statements = source.matchAll(
    /^import (?!type )(?:([^'";]*?) from )?'([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm,
  )
  return [...statements]
    .filter(([, names = '']) => !/^\{(?:\s*type [^,}]*,?)+\s*\}$/.test(names))
    .map(([, , named, called]) => named ?? called ?? '')
    .filter((name) => !name.startsWith('node:'))
}
