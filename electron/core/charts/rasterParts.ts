import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Folder beside the bundled program that holds the parts under their names here. */
export const rasterFolder = 'drawing'

/**
 * What turns a drawing into an image beside the code: the rasteriser and a font as wide as Times New Roman with all
 * Vietnamese letters. Name in the bundle, and the package file that it is a copy of.
 */
export const rasterParts = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'Tinos-Regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
} as const

export type RasterPart = keyof typeof rasterParts

/**
 * Full path of a part: beside the bundled program, or in its package where the program runs from its sources.
 *
 * @param programFolder the folder of the running code
 */
export function rasterPartPath(part: RasterPart, programFolder: string = import.meta.dirname): string {
  const bundled = join(programFolder, rasterFolder, part)
  return existsSync(bundled) ? bundled : createRequire(join(programFolder, 'main.js')).resolve(rasterParts[part])
}
