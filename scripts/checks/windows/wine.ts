import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { profileFolders, profileOf, userName, type WindowsMachine } from './machine.ts'
import { windowsUrl } from './urls.ts'

/** How long Wine may take to make its folders, in milliseconds. */
const longestStart = 180_000

/** Wine, on a drive C of its own in a temporary folder; `undefined` where it is not installed or does not start. */
export function wine(root: string): WindowsMachine | undefined {
  const [command] = ['wine', 'wine64'].filter((name) => has(name, ['--version']))
  if (command === undefined) return undefined
  const work = mkdtempSync(join(tmpdir(), 'so-wine-'))
  const prefix = join(work, 'prefix')
  const home = join(prefix, 'drive_c', 'users', userName)
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // Without it Wine takes no name that has other letters than English ones.
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    // It would offer to install what stands in for .NET and the Internet Explorer.
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  }
  const start = { env, stdio: 'ignore', timeout: longestStart } as const
  const end = () => {
    spawnSync('wineserver', ['-k'], { env, stdio: 'ignore' })
    spawnSync('wineserver', ['-w'], { env, stdio: 'ignore', timeout: longestStart })
    rmSync(work, { recursive: true, force: true, maxRetries: 10 })
  }
  const started =
    spawnSync(command, ['wineboot', '--init'], start).status === 0 &&
    // Node refuses to start on the Windows 7 that Wine 8 plays by itself.
    spawnSync(command, ['winecfg', '-v', 'win10'], start).status === 0
  if (!started) {
    end()
    return undefined
  }
  for (const folder of profileFolders) mkdirSync(join(home, folder), { recursive: true })
  const pathOf = (path: string) =>
    path.startsWith(`${prefix}/drive_c/`)
      ? windowsPath('C:', path.slice(`${prefix}/drive_c`.length))
      : windowsPath('Z:', path)
  // Wine sets these variables anew for each program that is started from outside.
  const profile = join(import.meta.dirname, 'profile.ts')
  return {
    home,
    pathOf,
    run(program, args, { environment = {}, patience }) {
      // Into a file, for a program that writes to a pipe from outside may hang at its end.
      const path = join(work, 'output.txt')
      const output = openSync(path, 'w')
      const options = `${environment.NODE_OPTIONS ?? ''} --import=${windowsUrl(pathOf(profile))}`
      const { status } = spawnSync(command, [program, ...args], {
        cwd: root,
        env: {
          ...env,
          ...environment,
          NODE_OPTIONS: options.trim(),
          SO_PROFILE: JSON.stringify(profileOf(pathOf(home))),
        },
        stdio: ['ignore', output, output],
        timeout: patience,
        killSignal: 'SIGKILL',
      })
      closeSync(output)
      return { passed: status === 0, output: readFileSync(path, 'utf8') }
    },
    end,
  }
}

function has(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function windowsPath(drive: 'C:' | 'Z:', path: string): string {
  return `${drive}${path.replaceAll('/', '\\')}`
}
