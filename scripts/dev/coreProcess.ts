import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** The program behind the page while somebody works on it. */
export interface CoreProcess {
  /** Settles when it answers: at once, or after the start that is under way or, where that fails, after a later one. */
  ready(): Promise<void>
  /** Ends it and starts it from the sources as they are now; calls that come while one waits make no further start. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts `args` on this Node and keeps it going; the first line that it prints says that it answers. A core that does
 * not start, because what was just saved is half written, is left alone: its error stands in the terminal, the next
 * change starts it again.
 *
 * @param env what it finds beside the surroundings of this program
 */
export function startCore(args: readonly string[], env: NodeJS.ProcessEnv): CoreProcess {
  let child: ChildProcess | undefined
  let answers = Promise.withResolvers<void>()
  let turn = Promise.resolve()
  let restarting: Promise<void> | undefined

  function begin(): void {
    const begun = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    begun.stdout.once('data', answers.resolve).resume()
    child = begun
  }

  async function end(): Promise<void> {
    const ending = child
    child = undefined
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill('SIGTERM')
    await ended
  }

  async function endAndBegin(): Promise<void> {
    restarting = undefined
    const before = answers
    answers = Promise.withResolvers()
    // Whoever still waits for the one that is ended waits for this one.
    void answers.promise.then(before.resolve)
    await end()
    begin()
  }

  begin()
  return {
    ready: () => answers.promise,
    restart: () => {
      restarting ??= turn = turn.then(endAndBegin)
      return restarting
    },
    stop: () => {
      turn = turn.then(end)
      return turn
    },
  }
}
