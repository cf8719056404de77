/**
 * `node runPacked.ts FOLDER`: starts the program unpacked in FOLDER as Electron would, with the double of its tests in
 * place of Electron, until the window opens; asks for the page and everything that the page names; quits. Ends with 0
 * when all of that worked. The data go where `XDG_DATA_HOME` says.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow, protocolHandlers, told } from '../../../electron/desktop/testing/electronDouble.ts'

const [, , folder = ''] = process.argv

await import(pathToFileURL(join(folder, 'dist/electron/main.js')).href)
await until(() => BrowserWindow.opened[0]?.url !== undefined && BrowserWindow.opened[0].url !== '')

const page = await ask('index.html')
for (const [, path = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) await ask(path)
for (const name of readdirSync(join(folder, 'dist/renderer/assets'))) await ask(`assets/${name}`)

app.emit('will-quit', { preventDefault: () => undefined })
await until(() => told.quits > 0)
process.exit(0)

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
