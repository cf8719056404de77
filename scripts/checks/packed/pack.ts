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
  /** The placeholder Electron. */
  readonly electronDist: string
  readonly output: string
}

/**
 * Packs the folder of the program around a placeholder Electron. Nothing is downloaded: a folder needs no tool, and
 * the placeholder is no program of Windows whose resources could be edited or that could carry the archive's hash.
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
      disableAsarIntegrity: true,
      directories: { output: wanted.output },
      win: { signAndEditExecutable: false },
      afterPack: (context) => {
        packed.folder = context.appOutDir
        packed.config = context.packager.config
      },
    },
  })
  if (packed.folder === undefined || packed.config === undefined) throw new Error('electron-builder packed nothing')
  return { folder: packed.folder, config: packed.config }
}
