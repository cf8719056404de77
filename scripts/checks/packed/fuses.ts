import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** How a fuse is written in the program (its ASCII sign). */
const signs = { on: 0x31, off: 0x30 }

const wanted = [
  ['RunAsNode', FuseV1Options.RunAsNode, 'off'],
  ['EnableNodeOptionsEnvironmentVariable', FuseV1Options.EnableNodeOptionsEnvironmentVariable, 'off'],
  ['EnableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments, 'off'],
  ['EnableEmbeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, 'on'],
  ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, 'on'],
  ['GrantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, 'off'],
] as const

/**
 * Which fuses of a packed program stand the wrong way.
 *
 * @param program full path of the packed program
 * @throws when the file is no Electron program at all
 */
export async function fuseProblems(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program)
  return wanted.flatMap(([name, fuse, state]) => (wire[fuse] === signs[state] ? [] : [`fuse ${name} is not ${state}`]))
}
