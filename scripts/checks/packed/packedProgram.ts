import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import {
  app,
  BrowserWindow,
  decide,
  ipcMain,
  type MessageChannelMain,
  protocolHandlers,
  told,
} from '../../../electron/desktop/testing/electronDouble.ts'
import { userFolder } from '../../../electron/desktop/userFolder.ts'
import { linkOptions } from '../../../shared/contract/documentFile.ts'
import type { contract } from '../../../shared/contract/index.ts'

export type PackedClient = ContractRouterClient<typeof contract>

/** What a check does with the packed program once its window is open and its page has all that it names. */
type Play = (client: PackedClient) => Promise<void>

/**
 * Starts the unpacked program in this process as Electron would, with the double of its tests in place of Electron;
 * loads its page; lets a check play with it as the page does; quits, and ends the process: with 0 when all of that
 * worked.
 *
 * @param folder full path of what was in the archive
 */
export async function withPackedProgram(folder: string, play: Play): Promise<never> {
  try {
    decide.temporaryFolder = tmpdir()
    await import(pathToFileURL(join(folder, 'dist/electron/main.js')).href)
    await until(() => BrowserWindow.opened[0]?.url !== undefined && BrowserWindow.opened[0].url !== '')
    await loadPage(join(folder, 'dist/renderer/assets'))
    await play(connect())
    app.emit('will-quit', { preventDefault: () => undefined })
    await until(() => told.quits > 0)
    process.exit(0)
  } catch (error) {
    // The program itself listens for what nobody catches, and says it to the user alone; the causes are in its log.
    console.error(error, errorLog())
    process.exit(1)
  }
}

/** The user chooses this folder when the program next asks for one. */
export function chooseNext(folder: string): void {
  decide.openDialog.push({ canceled: false, filePaths: [folder] })
}

function errorLog(): string {
  const path = join(userFolder(process.platform, process.env, homedir()), 'nhat-ky-loi.txt')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** As the page does, through its preload. */
function connect(): PackedClient {
  const handed: MessageChannelMain['port2'][] = []
  const senderFrame = {
    origin: 'app://bundle',
    parent: null,
    postMessage: (_channel: string, _message: null, ports: typeof handed) => handed.push(...ports),
  }
  ipcMain.emit('connect', { sender: BrowserWindow.opened[0]?.webContents, senderFrame })
  const [port] = handed
  if (!port) throw new Error('the program handed out no port')
  return createORPCClient(new RPCLink({ port: port.port, ...linkOptions }))
}

/** The page and everything that it names, and whatever else lies beside it. */
async function loadPage(assets: string): Promise<void> {
  const page = await ask('index.html')
  for (const [, path = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) await ask(path)
  for (const name of readdirSync(assets)) await ask(`assets/${name}`)
}

/** A file of the page, as Chromium gets it from the program. */
async function ask(path: string): Promise<string> {
  const answer = await protocolHandlers.get('app')?.(new Request(`app://bundle/${path}`))
  if (answer?.status !== 200) throw new Error(`the page cannot have ${path}: ${answer?.status}`)
  return answer.text()
}

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (happened()) return
    const [trouble] = [...told.errorBoxes, ...told.messageBoxes.map(({ message }) => message)]
    if (trouble !== undefined) throw new Error(trouble)
    await wait(50)
  }
  throw new Error('the packed program did not come as far as expected')
}
