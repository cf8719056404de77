// `node scripts/run.mjs [FILE ARGUMENTS…]`: installs and builds what is missing, then runs a TypeScript file of the
// project; without a file it only sets up. Every npm script begins here, so that each works on a fresh clone.
// `--unbuilt` before the file: it needs nothing built.
// Plain JavaScript, since it may run on a machine's own Node that knows no TypeScript; what follows runs on the
// project's Node.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setup/built.mjs'
import { follow } from './setup/follow.mjs'
import { ensureInstalled } from './setup/installed.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const given = process.argv.slice(2)
const unbuilt = given[0] === '--unbuilt'
const [file, ...args] = unbuilt ? given.slice(1) : given

const node = ensureInstalled(root)
if (!unbuilt) ensureBuilt(root, node)
// What was compiled once is not compiled at the next start; it lies with what is built and goes with it.
const env = { NODE_COMPILE_CACHE: join(root, 'dist', 'compiled'), ...process.env }
if (file !== undefined) process.exitCode = await follow(node, [file, ...args], { cwd: root, env })
