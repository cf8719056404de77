/**
 * Builds what the program runs from, all into `dist/`: the page, the main process, its worker and the preload, and the
 * browser host; lays what draws images beside them, and writes what is to be said of all that others wrote in it.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { drawingParts } from '../../electron/core/drawing/charts/drawingParts.ts'
import manifest from '../../package.json' with { type: 'json' }
import { noticesFile } from '../../shared/model/notices.ts'
import { copyDrawingParts } from './copyDrawingParts.ts'
import mainConfig from './main.vite.ts'
import { BundledPackages } from './notices/bundledPackages.ts'
import { makeNotices } from './notices/notices.ts'
import { packageName } from './notices/packageName.ts'
import preloadConfig from './preload.vite.ts'
import serveConfig from './serve.vite.ts'
import workerConfig from './worker.vite.ts'

const root = resolve(import.meta.dirname, '../..')
const page = resolve(root, 'dist/renderer')
const program = resolve(root, 'dist/electron')
const packages = new BundledPackages()

try {
  rmSync(resolve(root, 'dist'), { recursive: true, force: true })
  const pageConfig = { configFile: resolve(root, 'vite.config.ts'), root: resolve(root, 'renderer') }
  await build(packages.listing({ ...pageConfig, logLevel: 'warn' }))
  packages.take(page)
  for (const config of [mainConfig, workerConfig, preloadConfig]) {
    await build(packages.listing({ ...config, configFile: false, logLevel: 'warn' }))
    packages.take(program)
  }
  // Nobody is handed the browser host: what it bundles is not told of.
  await build({ ...serveConfig, configFile: false, logLevel: 'warn' })
  copyDrawingParts(program)
  const others = [...Object.values(drawingParts).map(packageName), ...Object.keys(manifest.dependencies)]
  const notices = makeNotices(root, { bundled: packages.bundled, others: [...others, ...packages.carried] })
  writeFileSync(resolve(page, noticesFile), JSON.stringify(notices))
} catch (error) {
  // The message names the file and line; the stack would only name Vite's own.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
