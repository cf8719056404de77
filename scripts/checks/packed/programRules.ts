import { z } from 'zod'
import type { ProgramParts } from './program.ts'

const productName = 'Sổ Ban Chỉ đạo'

/** What should stand in the program. */
export interface WantedParts {
  /** From {@link hashOfArchive}. */
  readonly archiveHash: string
  /** As in `package.json`: `0.1.0`. */
  readonly version: string
  /** From {@link picturesOf}. */
  readonly icon: readonly string[]
}

const integritySchema = z.array(z.object({ file: z.string(), alg: z.string(), value: z.string() }))

/**
 * What is wrong with the resources of the packed program: Electron refuses to start with a hash that is not that of its
 * archive, and Windows shows the rest to the user.
 */
export function programProblems(found: ProgramParts, wanted: WantedParts): string[] {
  return [
    ...integrityProblems(found.integrity, wanted.archiveHash),
    ...nameProblems(found, wanted.version),
    ...(wanted.icon.length > 0 && found.icon.join() === wanted.icon.join()
      ? []
      : [`the icon has ${found.icon.length} pictures, not the ${wanted.icon.length} of ours`]),
  ]
}

function integrityProblems(integrity: ProgramParts['integrity'], archiveHash: string): string[] {
  if (integrity.length !== 1) return [`the hash of the archive stands ${integrity.length} times in the program`]
  const archives = integritySchema.parse(JSON.parse(integrity[0] ?? ''))
  const told = archives.map(({ file, alg, value }) => `${file} ${alg} ${value}`).join(', ')
  const should = `resources\\app.asar SHA256 ${archiveHash}`
  return told === should ? [] : [`the program takes ${told || 'no archive'}, not ${should}`]
}

function nameProblems({ strings, fileVersion }: ProgramParts, version: string): string[] {
  const wanted: Readonly<Record<string, string>> = {
    ProductName: productName,
    FileDescription: productName,
    CompanyName: productName,
    InternalName: 'so-ban-chi-dao',
    FileVersion: version,
    ProductVersion: `${version}.0`,
  }
  if (strings.length !== 1) return [`the program has names in ${strings.length} languages, not in one`]
  const [names = {}] = strings
  return [
    ...(fileVersion === `${version}.0` ? [] : [`the program is of version ${fileVersion || 'none'}, not ${version}.0`]),
    ...Object.entries(wanted).flatMap(([name, should]) =>
      names[name] === should ? [] : [`${name} is ${names[name] ?? 'unset'}, not ${should}`],
    ),
    ...Object.entries(names).flatMap(([name, text]) =>
      /node\.js|electron|github/i.test(text) ? [`${name} tells of another program: ${text}`] : [],
    ),
  ]
}
