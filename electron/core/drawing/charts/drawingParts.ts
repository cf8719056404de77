import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Folder beside the bundled program that holds the parts under their names here. */
export const drawingFolder = 'drawing'

/**
 * What drawing takes beside the code: the rasteriser, and a face as wide as Times New Roman with all Vietnamese
 * letters: whole for images, in pieces for the page of a package. Name in the bundle, and the package file that it is a
 * copy of.
 */
export const drawingParts = {
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'Tinos-Regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'tinos-latin-400.woff2': '@fontsource/tinos/files/tinos-latin-400-normal.woff2',
  'tinos-latin-700.woff2': '@fontsource/tinos/files/tinos-latin-700-normal.woff2',
  'tinos-vietnamese-400.woff2': '@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2',
  'tinos-vietnamese-700.woff2': '@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2',
  'tinos-latin-ext-400.woff2': '@fontsource/tinos/files/tinos-latin-ext-400-normal.woff2',
  'tinos-latin-ext-700.woff2': '@fontsource/tinos/files/tinos-latin-ext-700-normal.woff2',
} as const

export type DrawingPart = keyof typeof drawingParts

/**
 * Full path of a part: beside the bundled program, or in its package where the program runs from its sources.
 *
 * @param programFolder the folder of the running code
 */
export function drawingPartPath(part: DrawingPart, programFolder: string = import.meta.dirname): string {
  const bundled = join(programFolder, drawingFolder, part)
  return existsSync(bundled) ? bundled : createRequire(join(programFolder, 'main.js')).resolve(drawingParts[part])
}
