// Plain JavaScript: this runs on the machine's own Node, 20 or newer, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import paths, { join } from 'node:path'

/** The SQLite binding crashes on an older one. */
const oldestNode = 22

/**
 * Installs from the lock file when `node_modules` is missing or of another lock file, and makes sure of the Node that
 * every script runs on.
 *
 * @param {string} root folder of the project
 * @returns {string} the program of that Node
 */
export function ensureInstalled(root) {
  if (!isInstalled(root)) {
    console.log('Đang cài các gói cần thiết, có thể mất vài phút… (Installing from the lock file…)')
    install(root)
  }
  return ensureNode(root)
}

/**
 * Whether `node_modules` holds what the lock file asks for, by npm's own record of what it put there. That record is
 * the last thing that npm writes, so an installation that broke off has none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readLock(join(root, 'package-lock.json'))
  return installed !== undefined && wanted !== undefined && sameVersions(wanted, installed)
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Packages of other platforms are optional and not installed; all others must be there in the same version.
 *
 * @param {NonNullable<ReturnType<typeof readLock>>} wanted
 * @param {NonNullable<ReturnType<typeof readLock>>} installed
 */
function sameVersions(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) => {
      const there = installed[path]
      return there ? there.version === version : optional === true
    })
}

/** @param {string} root */
function install(root) {
  // `npm ci` starts by removing node_modules. On Windows a program that runs cannot be removed, and inside `npm run`
  // that program may be the Node in there; `npm install` changes only what differs from the lock file.
  const runsFromThere = process.platform === 'win32' && isWithin(process.execPath, join(root, 'node_modules'))
  npm(root, [runsFromThere ? 'install' : 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
}

/**
 * Whether a path lies in a folder. Not by its letters: a console on Windows may call the drive `c:` that Node calls
 * `C:`, and `node_modules2` begins like `node_modules`.
 *
 * @param {string} path
 * @param {string} folder
 * @param {Pick<import('node:path').PlatformPath, 'relative' | 'isAbsolute'>} system as the system compares paths
 */
export function isWithin(path, folder, { relative, isAbsolute } = paths) {
  const way = relative(folder, path)
  return way !== '' && !isAbsolute(way) && !/^\.\.([\\/]|$)/.test(way)
}

/**
 * The Node that the project brings, installed anew where its install step was left out; else the Node in hand.
 *
 * @param {string} root
 */
function ensureNode(root) {
  const program = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  // It need not be asked what runs this.
  if (existsSync(program) && realpathSync(program) === process.execPath) return program
  if (majorOf(program) >= oldestNode) return program
  console.log('Đang cài Node cho chương trình… (Installing Node for the scripts…)')
  npm(root, ['rebuild', 'node', '--loglevel=error'], { mayFail: true })
  if (majorOf(program) >= oldestNode) return program
  if (majorOf(process.execPath) >= oldestNode) return process.execPath
  console.error(
    `Cần Node ${oldestNode} trở lên, máy này có ${process.version}. (Node ${oldestNode} or newer is needed.)`,
  )
  process.exit(1)
}

/**
 * @param {string} program
 * @returns {number} 0 when it does not run
 */
function majorOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? Number(/^v(\d+)\./.exec(stdout)?.[1] ?? 0) : 0
}

/**
 * Runs npm in a folder.
 *
 * @param {string} root
 * @param {string[]} args
 * @param {{ mayFail?: boolean }} [options] without `mayFail` a failure ends this program
 */
export function npm(root, args, { mayFail = false } = {}) {
  // Inside `npm run` npm says where it is; started by hand, it is looked for on the path.
  const cli = process.env.npm_execpath
  const own = cli?.endsWith('.js') ? [process.env.npm_node_execpath ?? process.execPath, cli] : undefined
  const [command, ...before] = own ?? ['npm']
  const { status } = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: own === undefined && process.platform === 'win32',
  })
  if (status === 0 || mayFail) return
  console.error('Chưa cài được các gói. Kiểm tra mạng rồi chạy lại. (npm could not install; see above.)')
  process.exit(1)
}
