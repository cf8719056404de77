import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Jobs, openJobs } from '../platform/jobs/jobs.ts'
import { bundledScript } from './bundledScript.ts'

const source = resolve(import.meta.dirname, '../worker.ts')

/**
 * The worker from its sources as they are, as one file: a thread of it starts five times as fast. `SO_WORKER` names one
 * that is built already.
 */
export async function testWorker(): Promise<URL> {
  const { SO_WORKER: built } = process.env
  return built === undefined ? pathToFileURL(await bundledScript(source)) : new URL(built)
}

/** Jobs done by it; closed by whoever opens them. */
export async function openBundledJobs(): Promise<Jobs> {
  return openJobs(await testWorker())
}
