import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bundledScript } from './bundledScript.ts'

/** When to kill: so long, in milliseconds, after so many lines that follow `ready`; never where it ends before. */
export interface Moment {
  readonly lines: number
  readonly milliseconds: number
}

/** When to kill a script that waits for it: once it has printed this line. */
export interface Standstill {
  readonly line: string
}

/**
 * Runs a script and kills it as a power cut would.
 *
 * @param script its name in this folder, or its path
 * @returns the lines that it printed after `ready`; the last one, cut off in the middle, is left out
 */
export async function killedAt(
  moment: Moment | Standstill,
  script: string,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const { child, gone, lines, printed } = await started(script, args)
  if ('line' in moment) await Promise.race([printed(() => lines().includes(moment.line)), gone])
  else {
    await Promise.race([printed((count) => count > moment.lines), gone])
    await Promise.race([setTimeout(moment.milliseconds, undefined, { ref: false }), gone])
  }
  child.kill('SIGKILL')
  await gone
  return lines()
}

/** How long such a script takes from `ready` to its first line when nobody kills it, in milliseconds. */
export async function timeUncut(script: string, ...args: readonly string[]): Promise<number> {
  const { gone, printed } = await started(script, args)
  await Promise.race([printed((count) => count >= 1), gone])
  const begun = performance.now()
  await Promise.race([printed((count) => count >= 2), gone])
  const taken = performance.now() - begun
  await gone
  return taken
}

async function started(script: string, args: readonly string[]) {
  const file = await bundledScript(resolve(import.meta.dirname, script))
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  const waiting = new Map<(count: number) => boolean, () => void>()
  const whole = () => text.split('\n').slice(0, -1)
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
    const { length } = whole()
    for (const [enough, settle] of waiting) if (enough(length)) settle()
  })
  return {
    child,
    gone: new Promise((settle) => child.once('close', settle)),
    /** Settles when there is enough, given the number of lines, `ready` among them. */
    printed: (enough: (count: number) => boolean) => new Promise<void>((settle) => waiting.set(enough, settle)),
    lines: () => whole().slice(1),
  }
}
