import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { drawingFolder, drawingParts } from '../../electron/core/drawing/charts/drawingParts.ts'

/**
 * Puts what drawing takes beside the bundled program, which finds it there.
 *
 * @param programFolder where the bundles of the main process and its worker lie
 */
export function copyDrawingParts(programFolder: string): void {
  const { resolve } = createRequire(import.meta.url)
  mkdirSync(join(programFolder, drawingFolder), { recursive: true })
  for (const [name, source] of Object.entries(drawingParts)) {
    copyFileSync(resolve(source), join(programFolder, drawingFolder, name))
  }
}
