import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { PackageVersion } from './bundledPackages.ts'

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(''),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).default(''),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).default(''),
})

/** What a package says of itself. */
export interface InstalledPackage extends z.infer<typeof manifestSchema> {
  /** Its licence and notices, each file; none where it has no such file. */
  readonly texts: readonly string[]
}

const textFile = /^(licen[sc]e|copying|notice)/i

/**
 * Reads a package where it is installed.
 *
 * @param root folder of the project
 * @param version any that lies at the top when not told
 * @throws when it is not installed in this version
 */
export function readPackage(root: string, { name, version }: { name: string; version?: string }): InstalledPackage {
  const folder = join(root, version === undefined ? `node_modules/${name}` : placeOf(root, { name, version }))
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
  return { ...manifest, texts }
}

/** Where the lock file has it; packages may have one of another version within themselves. */
function placeOf(root: string, { name, version }: PackageVersion): string {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const found = Object.entries(packages).find(
    ([place, one]) => `/${place}`.endsWith(`/node_modules/${name}`) && one.version === version,
  )
  if (!found) throw new Error(`${name} ${version} is bundled and not in the lock file`)
  return found[0]
}
