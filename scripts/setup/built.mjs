// Plain JavaScript, as installed.mjs beside it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whatever can change what is built. */
const sources = [
  'electron',
  'renderer',
  'resources',
  'scripts/build',
  'shared',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
]

const built = [
  'dist/renderer/index.html',
  'dist/renderer/rescue.html',
  'dist/renderer/notices.json',
  'dist/electron/main.js',
  'dist/electron/worker.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/serve.cjs',
]

/**
 * Builds the page, both hosts, the worker and the preload when one is missing or older than its sources.
 *
 * @param {string} root folder of the project
 * @param {string} node the program of a Node that runs TypeScript
 */
export function ensureBuilt(root, node) {
  if (isBuilt(root)) return
  console.log('Đang dựng chương trình… (Building…)')
  const hash = sourceHash(root)
  const { status } = spawnSync(node, [join(root, 'scripts', 'build', 'build.ts')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error('Chưa dựng được chương trình. (The build failed; see above.)')
    process.exit(1)
  }
  writeFileSync(stampPath(root), hash)
}

/**
 * Whether what is built comes from the sources as they are.
 *
 * @param {string} root
 */
export function isBuilt(root) {
  const there = [...built.map((path) => join(root, path)), stampPath(root)].every((path) => existsSync(path))
  return there && readFileSync(stampPath(root), 'utf8') === sourceHash(root)
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'dist', 'stamp')
}

/**
 * Of names and contents, not of times: git gives a file that it brings back the time of today, and a removed file
 * leaves none.
 *
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const source of sources) addToHash(root, source, hash)
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path below the root
 * @param {import('node:crypto').Hash} hash
 */
function addToHash(root, path, hash) {
  const full = join(root, path)
  const kind = statSync(full, { throwIfNoEntry: false })
  if (!kind || /\.test\.tsx?$/.test(path)) return
  if (kind.isDirectory()) {
    for (const name of readdirSync(full).sort()) addToHash(root, `${path}/${name}`, hash)
    return
  }
  hash.update(`${path}\0${kind.size}\0`).update(readFileSync(full))
}
