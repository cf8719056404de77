import { type App, openApp } from '../core/app.ts'
import type { AppOptions } from '../core/appOptions.ts'
import { openRescue, type Rescue } from '../core/book/rescue/rescue.ts'
import { isMendable, type StartFault, startFault } from '../core/platform/database/startFault.ts'
import { serveBrowser } from './server.ts'

/** The program behind the browser host. */
export interface ServedProgram {
  /** With its token, to be opened in a browser on this computer. */
  readonly address: string
  /** To be called once the page has its address: what would make the first paper slow is done beforehand. */
  prepare(): void
  close(): Promise<void>
}

interface Options {
  readonly app: AppOptions
  /** Absolute folder of the built renderer. */
  readonly pageDir: string
  /** 0 picks a free one. */
  readonly port: number
  /** Another one at each start unless told. */
  readonly token?: string | undefined
  /** Told of what keeps the data from being opened, whether or not the page can lead out of it. */
  readonly onFault: (fault: StartFault) => void
}

/**
 * Opens the program and serves it; where its data cannot be opened, what stands in its place until they can.
 *
 * @throws where no page could lead out of what is wrong with the data, and what the port refused
 */
export async function serveProgram({ app, pageDir, port, token, onFault }: Options): Promise<ServedProgram> {
  let isPrepared = false
  let behind: App | Rescue = await openApp(app).catch((error: unknown) => {
    const fault = startFault(error, app.dataDir)
    onFault(fault)
    if (!isMendable(fault)) throw error
    return openRescue({ app, openApp, fault, onOpened })
  })
  const host = await serveBrowser(behind, { pageDir, port, token }).catch(async (error: unknown) => {
    await behind.close()
    throw error
  })

  function onOpened(opened: App): void {
    const before = behind
    behind = opened
    host.serve(opened)
    if (isPrepared) opened.prepare()
    before.close().catch(app.log)
  }

  return {
    address: host.address,
    prepare() {
      isPrepared = true
      if ('prepare' in behind) behind.prepare()
    },
    async close() {
      await host.close()
      await behind.close()
    },
  }
}
