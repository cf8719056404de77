import { safeFolderName } from '../../../../shared/text/fileName.ts'

/** Leaves room for the suffix and the marks of an unfinished folder. */
const longestName = 80

const forSuperiorsSuffix = '_cap-tren'

/**
 * Name of the folder of a year's package, safe on every file system.
 *
 * @param wardName with its kind: `phường Diên Hồng`
 * @example packageName(2026, 'phường Diên Hồng', false) // '2026_phuong-dien-hong'
 */
export function packageName(year: number, wardName: string, forSuperiors: boolean): string {
  const name = safeFolderName([String(year), wardName])
    .slice(0, longestName)
    .replace(/[-_]+$/, '')
  return forSuperiors ? `${name}${forSuperiorsSuffix}` : name
}

/** The year in the name of a package, or null for a folder of another name. */
export function yearOfPackage(name: string): number | null {
  const [, year] = /^(\d{4})_[a-z0-9_-]+$/.exec(name) ?? []
  return year === undefined ? null : Number(year)
}

/** Where a package is written before it is whole. */
export function unfinishedName(name: string): string {
  return `~${name}.tmp`
}

/** Where the old package waits while the new one takes its name. */
export function replacedName(name: string): string {
  return `~${name}.old`
}

/** What an older package is called that holds something that exists nowhere else; `count` from 1. */
export function keptName(name: string, count: number): string {
  return `${name}_cu-${count}`
}

/** The package that an unfinished or replaced folder belongs to, or null for a folder of another name. */
export function packageOfLeftover(folder: string): string | null {
  const [, name] = /^~(.+)\.(?:tmp|old)$/.exec(folder) ?? []
  return name !== undefined && yearOfPackage(name) !== null ? name : null
}
