import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** When to kill: so long, in milliseconds, after so many lines that follow `ready`; never where it ends before. */
export interface Moment {
  readonly lines: number
  readonly milliseconds: number
}

/**
 * Runs a script of this folder and kills it as a power cut would.
 *
 * @returns the lines that it printed after `ready`; the last one, cut off in the middle, is left out
 */
export async function killedAt(moment: Moment, script: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { child, gone, lines, printed } = started(script, args)
  await Promise.race([printed(1 + moment.lines), gone])
  await Promise.race([setTimeout(moment.milliseconds, undefined, { ref: false }), gone])
  child.kill('SIGKILL')
  await gone
  return lines()
}

/** How long such a script takes from `ready` to its first line when nobody kills it, in milliseconds. */
export async function timeUncut(script: string, ...args: readonly string[]): Promise<number> {
  const { gone, printed } = started(script, args)
  await Promise.race([printed(1), gone])
  const begun = performance.now()
  await Promise.race([printed(2), gone])
  const taken = performance.now() - begun
  await gone
  return taken
}

function started(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  const waiting = new Map<number, () => void>()
  const whole = () => text.split('\n').slice(0, -1)
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
    for (const [count, resolve] of waiting) if (whole().length >= count) resolve()
  })
  return {
    child,
    gone: new Promise((resolve) => child.once('close', resolve)),
    /** Settles when so many lines are there, `ready` among them. */
    printed: (count: number) => new Promise<void>((resolve) => waiting.set(count, resolve)),
    lines: () => whole().slice(1),
  }
}
