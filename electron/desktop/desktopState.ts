import { readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const pixels = z.number().int().min(-100_000).max(100_000)
const size = z.number().int().min(200).max(20_000)

const folder = z.string().min(1).max(1000)

const desktopStateSchema = z.object({
  window: z.object({ x: pixels, y: pixels, width: size, height: size }).optional(),
  maximized: z.boolean().optional(),
  /** Where the last paper was saved. */
  lastFolder: folder.optional(),
  /** Where packages were copied to, the latest first. */
  packageFolders: z.array(folder).max(20).optional(),
})

/** Comforts that this computer remembers between two starts. Not the ward's data: losing it costs nothing. */
export type DesktopState = z.infer<typeof desktopStateSchema>

/** Reads what was remembered; a missing, broken or strange file counts as nothing remembered. */
export function readDesktopState(path: string): DesktopState {
  try {
    return desktopStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

/**
 * Remembers, in place of whatever stood there; a disk that refuses is passed over, for it must not stop the user. So is
 * a folder of that name that holds something: only an empty one gives way.
 */
export function writeDesktopState(path: string, state: DesktopState): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmdirSync(path)
    writeFileSync(path, JSON.stringify(state))
  } catch {
    // Only comforts are lost.
  }
}
