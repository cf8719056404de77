import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { profileFolders, profileOf, userName, type WindowsMachine } from './machine.ts'

/** This machine, where it runs Windows. */
export function ownWindows(root: string): WindowsMachine {
  const work = mkdtempSync(join(tmpdir(), 'so-windows-'))
  const home = join(work, userName)
  for (const folder of profileFolders) mkdirSync(join(home, folder), { recursive: true })
  return {
    home,
    pathOf: (path) => path,
    run(program, args, { environment = {}, patience }) {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: root,
        env: { ...process.env, ...profileOf(home), ...environment },
        encoding: 'utf8',
        timeout: patience,
      })
      return { passed: status === 0, output: `${stdout}${stderr}` }
    },
    end: () => rmSync(work, { recursive: true, force: true, maxRetries: 10 }),
  }
}
