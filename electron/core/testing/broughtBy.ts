import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const featuresFolder = resolve(import.meta.dirname, '../features')

/**
 * What features bring to a test: the modules of one name in the folders `testing` of theirs.
 *
 * @param file `validInputs.ts`
 */
export async function broughtBy(file: string): Promise<readonly unknown[]> {
  const paths = globSync(`*/testing/${file}`, { cwd: featuresFolder }).toSorted()
  return Promise.all(paths.map(async (path) => import(pathToFileURL(resolve(featuresFolder, path)).href)))
}
