/**
 * `node runPacked.ts FOLDER`: starts the program unpacked in FOLDER as Electron would, with the double of its tests in
 * place of Electron, until the window opens; asks for the page and everything that the page names; has the worker of
 * the program draw a paper and a report with charts, make a backup and restore it; quits. Ends with 0 when all of that
 * worked. The data go where `XDG_DATA_HOME` says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { strFromU8, unzipSync } from 'fflate'
import { createBackup, restoreBackup } from '../../../electron/core/testing/backupCalls.ts'
import {
  app,
  BrowserWindow,
  ipcMain,
  type MessageChannelMain,
  protocolHandlers,
  told,
} from '../../../electron/desktop/testing/electronDouble.ts'
import type { contract } from '../../../shared/contract/index.ts'

const [, , folder = ''] = process.argv

try {
  await play()
  process.exit(0)
} catch (error) {
  // The program itself listens for what nobody catches, and says it to the user alone; the causes are in its log.
  console.error(error, errorLog())
  process.exit(1)
}

async function play(): Promise<void> {
  await import(pathToFileURL(join(folder, 'dist/electron/main.js')).href)
  await until(() => BrowserWindow.opened[0]?.url !== undefined && BrowserWindow.opened[0].url !== '')

  const page = await ask('index.html')
  for (const [, path = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) await ask(path)
  for (const name of readdirSync(join(folder, 'dist/renderer/assets'))) await ask(`assets/${name}`)

  await tryWorker(connect())

  app.emit('will-quit', { preventDefault: () => undefined })
  await until(() => told.quits > 0)
}

function errorLog(): string {
  const path = join(process.env.XDG_DATA_HOME ?? '', 'so-ban-chi-dao', 'nhat-ky-loi.txt')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** As the page does, through its preload. */
function connect(): ContractRouterClient<typeof contract> {
  const handed: MessageChannelMain['port2'][] = []
  const senderFrame = {
    origin: 'app://bundle',
    parent: null,
    postMessage: (_channel: string, _message: null, ports: typeof handed) => handed.push(...ports),
  }
  ipcMain.emit('connect', { sender: BrowserWindow.opened[0]?.webContents, senderFrame })
  const [port] = handed
  if (!port) throw new Error('the program handed out no port')
  return createORPCClient(new RPCLink({ port: port.port }))
}

async function tryWorker(client: ReturnType<typeof connect>): Promise<void> {
  await client.samples.load()
  const [meeting] = await client.meetings.list({ year: null })
  if (!meeting) throw new Error('the sample has no meeting')
  const { id } = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
  const { file } = await client.papers.file({ id, copies: 'one' })
  if ((await file.slice(0, 2).text()) !== 'PK') throw new Error('the drawn paper is no Word file')
  await tryCharts(client, Number(meeting.plannedStart.slice(0, 4)))
  const backup = await createBackup(client)
  await restoreBackup(client, backup.id)
}

/** The worker finds what it draws images with beside itself, for nothing else is here. */
async function tryCharts(client: ReturnType<typeof connect>, year: number): Promise<void> {
  const report = await client.reports.create({ kind: 'year', year, part: 1 })
  const { id } = await client.papers.create({ kind: 'report', sourceId: report.id })
  const { file } = await client.papers.file({ id, copies: 'one' })
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))
  const images = parts.filter(([name]) => /^word\/media\/.+\.png$/.test(name))
  const isDrawn = ([, bytes]: (typeof images)[number]) =>
    bytes.length > 10_000 && strFromU8(bytes.slice(1, 4)) === 'PNG'
  if (images.length === 0 || !images.every(isDrawn)) throw new Error('the drawn report has no images of its charts')
}

async function ask(path: string): Promise<string> {
  const answer = await protocolHandlers.get('app')?.(new Request(`app://bundle/${path}`))
  if (answer?.status !== 200) throw new Error(`the page cannot have ${path}: ${answer?.status}`)
  return answer.text()
}

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (happened()) return
    const [trouble] = [...told.errorBoxes, ...told.messageBoxes.map(({ message }) => message)]
    if (trouble !== undefined) throw new Error(trouble)
    await wait(50)
  }
  throw new Error('the packed program did not come as far as expected')
}
