import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/**
 * Runs a script of this folder and kills it as a power cut would.
 *
 * @param milliseconds how long it may go on after it has printed `ready`
 * @returns the lines that it printed after that; the last one, cut off in the middle, is left out
 */
export async function killedAfter(
  milliseconds: number,
  script: string,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const { child, ready, gone, lines } = started(script, args)
  await Promise.race([ready, gone])
  await Promise.race([setTimeout(milliseconds), gone])
  child.kill('SIGKILL')
  await gone
  return lines()
}

/** How long such a script takes from `ready` to its first line when nobody kills it, in milliseconds. */
export async function timeUncut(script: string, ...args: readonly string[]): Promise<number> {
  const { child, ready, gone } = started(script, args)
  await Promise.race([ready, gone])
  const begun = performance.now()
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), gone])
  const taken = performance.now() - begun
  await gone
  return taken
}

function started(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.startsWith('ready\n')) resolve()
    })
  })
  const gone = new Promise((resolve) => child.once('close', resolve))
  return { child, ready, gone, lines: () => printed.split('\n').slice(1, -1) }
}
