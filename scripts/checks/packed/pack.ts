import { join } from 'node:path'
import { Arch, build, type Configuration, Platform } from 'electron-builder'

export interface Packed {
  /** The folder with the program, its locales and `resources`. */
  readonly folder: string
  /** What electron-builder made of the configuration file. */
  readonly config: Configuration
}

interface Wanted {
  readonly root: string
  readonly system: 'win' | 'linux'
  /** Configuration file below the root. */
  readonly config: string
  /** What stands in for Electron. */
  readonly electronDist: string
  readonly output: string
}

/**
 * Packs the folder of the program around what stands in for Electron. Nothing is downloaded: a folder needs no tool.
 */
export async function packFolder(wanted: Wanted): Promise<Packed> {
  const packed: { folder?: string; config?: Configuration } = {}
  const platform = wanted.system === 'win' ? Platform.WINDOWS : Platform.LINUX
  await build({
    projectDir: wanted.root,
    targets: platform.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(wanted.root, wanted.config),
      electronDist: wanted.electronDist,
      directories: { output: wanted.output },
      afterPack: (context) => {
        packed.folder = context.appOutDir
        packed.config = context.packager.config
      },
    },
  })
  if (packed.folder === undefined || packed.config === undefined) throw new Error('electron-builder packed nothing')
  return { folder: packed.folder, config: packed.config }
}
