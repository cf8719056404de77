import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { rasterFolder, rasterParts } from '../../electron/core/charts/rasterParts.ts'

/**
 * Puts what turns charts into images beside the bundled program, which finds it there.
 *
 * @param programFolder where the bundles of the main process and its worker lie
 */
export function copyRasterParts(programFolder: string): void {
  const { resolve } = createRequire(import.meta.url)
  mkdirSync(join(programFolder, rasterFolder), { recursive: true })
  for (const [name, source] of Object.entries(rasterParts)) {
    copyFileSync(resolve(source), join(programFolder, rasterFolder, name))
  }
}
