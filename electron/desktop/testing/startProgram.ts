import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { patience } from '../../core/testing/patience.ts'

export type Double = typeof import('./electronDouble.ts')

/** The temporary folder of the running test, which is also the user's. */
let folder = ''
let restoreListeners = () => {}
/** Those of the test runner. */
let listenersBefore = new Set<unknown>()

let undone: (() => void)[] = []

/** Undoes something before the folder of the running test is removed; `onTestFinished` would come after that. */
export function undoAtEnd(step: () => void): void {
  undone.push(step)
}

/** Gives each test of a file a program of its own on a fresh double of Electron; call it once at the top. */
export function programOfEachTest() {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desktop-'))
    vi.stubEnv('XDG_DATA_HOME', folder)
    vi.stubEnv('APPDATA', folder)
    vi.resetModules()
    restoreListeners = keepProcessListeners()
  })
  afterEach(() => {
    restoreListeners()
    vi.unstubAllEnvs()
    for (const step of undone) step()
    undone = []
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  return { folder: () => folder, home: () => join(folder, 'so-ban-chi-dao'), startProgram, startWithWindow }
}

/** The program listens to the process; the next test must not hear of it. */
function keepProcessListeners(): () => void {
  const exceptions = process.listeners('uncaughtException')
  const rejections = process.listeners('unhandledRejection')
  listenersBefore = new Set([...exceptions, ...rejections])
  return () => {
    process.removeAllListeners('uncaughtException')
    process.removeAllListeners('unhandledRejection')
    for (const listener of exceptions) process.on('uncaughtException', listener)
    for (const listener of rejections) process.on('unhandledRejection', listener)
  }
}

const listeners = {
  uncaughtException: () => process.listeners('uncaughtException'),
  unhandledRejection: () => process.listeners('unhandledRejection'),
}

/** Lets the started program answer to what nobody caught, and not the test runner. */
export function letProgramHear(event: keyof typeof listeners, problem: Error): void {
  for (const listener of listeners[event]()) {
    if (!listenersBefore.has(listener)) Reflect.apply(listener, process, [problem])
  }
}

/** Starts the program on a fresh double; `prepare` plays what Chromium and the user do. */
async function startProgram(prepare: (double: Double) => void = () => undefined): Promise<Double> {
  const double = await import('./electronDouble.ts')
  vi.doMock('electron', () => double)
  double.decide.temporaryFolder = folder
  prepare(double)
  await import('../../main.ts')
  return double
}

async function startWithWindow(prepare?: (double: Double) => void) {
  const double = await startProgram(prepare)
  const window = await vi.waitFor(() => {
    const [opened] = double.BrowserWindow.opened
    if (!opened?.url) throw new Error('no window yet')
    return opened
  }, patience)
  return { double, window }
}

/** What Chromium hands to a listener that may refuse. */
export function attempt(details: object = {}) {
  return { ...details, preventDefault: vi.fn() }
}

export async function quit(double: Double): Promise<void> {
  const before = double.told.quits
  double.app.emit('will-quit', attempt())
  await vi.waitFor(() => expect(double.told.quits).toBe(before + 1), patience)
}
