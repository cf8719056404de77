import { os } from '../rpc/implementer.ts'
import type { HostServices } from './hostServices.ts'

export function hostRoutes({ host }: { readonly host: HostServices }) {
  return {
    info: os.host.info.handler(() => ({ kind: host.kind, version: host.version })),
    saveFile: os.host.saveFile.handler(async ({ input }) =>
      host.saveFile(input.fileName, new Uint8Array(await input.file.arrayBuffer())),
    ),
    openFile: os.host.openFile.handler(async ({ input }) =>
      host.openFile(input.fileName, new Uint8Array(await input.file.arrayBuffer())),
    ),
  }
}
