import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../../..')

/** The program as `npm run serve` starts it, in a process of its own. */
export interface Program {
  /** As printed, with the token. */
  readonly address: string
  /** From here on, {@link longestBlock} tells anew. */
  watchLoop(): void
  /** How long the thread that answers the page was held at the longest, in milliseconds. */
  longestBlock(): Promise<number>
}

/**
 * Does some work with the program running on the data in a folder; it has printed its address by then.
 *
 * @param options more for its command line
 */
export async function withProgram<T>(
  dataDir: string,
  work: (program: Program) => Promise<T>,
  options: readonly string[] = [],
): Promise<T> {
  const watch = ['--import', join(import.meta.dirname, 'loopWatch.ts')]
  const child = spawn(process.execPath, [...watch, join(root, 'scripts/serve.ts'), '--data', dataDir, ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  try {
    return await work({
      address: await firstLine(child),
      watchLoop: () => child.send('reset'),
      longestBlock: async () => {
        const answer = once(child, 'message')
        child.send('read')
        const [longest] = await answer
        return z.number().parse(longest)
      },
    })
  } finally {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
  }
}

/**
 * Does some work while the program runs as a user starts and ends it: `npm run serve` without npm itself.
 *
 * @param work gets the address, as printed
 */
export async function whileServed<T>(dataDir: string, work: (address: string) => Promise<T>): Promise<T> {
  const command = [join(root, 'scripts/run.mjs'), 'scripts/serve.ts', '--data', dataDir]
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  try {
    return await work(await firstLine(child))
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
      const end = output.indexOf('\n')
      if (end >= 0) done(output.slice(0, end).trim())
    })
    child.once('exit', (code) => fail(new Error(`The program ended with ${code} before it printed its address.`)))
  })
}
