/**
 * Builds what the program runs from, all into `dist/`: the page, the main process, its worker and the preload; and lays
 * what draws images beside them.
 */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { copyDrawingParts } from './copyDrawingParts.ts'
import mainConfig from './main.vite.ts'
import preloadConfig from './preload.vite.ts'
import workerConfig from './worker.vite.ts'

const root = resolve(import.meta.dirname, '../..')

try {
  rmSync(resolve(root, 'dist'), { recursive: true, force: true })
  await build({ configFile: resolve(root, 'vite.config.ts'), root: resolve(root, 'renderer'), logLevel: 'warn' })
  for (const config of [mainConfig, workerConfig, preloadConfig]) {
    await build({ ...config, configFile: false, logLevel: 'warn' })
  }
  copyDrawingParts(resolve(root, 'dist/electron'))
} catch (error) {
  // The message names the file and line; the stack would only name Vite's own.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
