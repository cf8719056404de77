// Plain JavaScript, as installed.mjs beside it.
import { spawn } from 'node:child_process'

/**
 * Runs a program in this one's place: same terminal, signals passed on, same end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code; 1 when it could not be started or a signal ended it
 */
export function follow(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' })
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    // Ctrl+C reaches the child by itself, as it shares the terminal; this one only has to wait for it.
    const wait = () => undefined
    // A signal to `npm` ends npm and its shell, which do not pass it on; the program must not live on unseen.
    const parent = process.ppid
    const orphanWatch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(orphanWatch)
      child.kill('SIGTERM')
    }, 500)
    process.on('SIGINT', wait)
    process.on('SIGTERM', passOn)
    process.on('SIGHUP', passOn)
    const end = (/** @type {number} */ code) => {
      clearInterval(orphanWatch)
      process.off('SIGINT', wait)
      process.off('SIGTERM', passOn)
      process.off('SIGHUP', passOn)
      resolve(code)
    }
    child.once('error', () => end(1))
    child.once('exit', (code) => end(code ?? 1))
  })
}
