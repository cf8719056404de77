/**
 * `node writePackagesUntilKilled.ts DIR [STEP]`: writes one version of a package after the other into a folder until
 * somebody ends the process. Prints `ready`, then each step on the disk before it is taken (`write`, `sync`, `read`,
 * `rename`, and the path within the folder), and `written` after each version. At the first step that is called STEP it
 * waits to be ended. For the test of power cuts.
 */
import { writeSync } from 'node:fs'
import { relative } from 'node:path'
import { realDiskSteps } from '../diskSteps.ts'
import { writePackage } from '../writePackage.ts'
import { sampleName, samplePackage, stickAt, unattended } from './packageFixtures.ts'

const [, , folder = '', heldStep = ''] = process.argv

function tell(what: string, path: string): void {
  const step = `${what} ${relative(folder, path).replaceAll('\\', '/')}`
  writeSync(1, `${step}\n`)
  if (step === heldStep) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const { writeNew, syncFolder, hashOf, rename } = realDiskSteps
const steps: typeof realDiskSteps = {
  ...realDiskSteps,
  writeNew: (path, bytes) => {
    tell('write', path)
    return writeNew(path, bytes)
  },
  syncFolder: (path) => {
    tell('sync', path)
    return syncFolder(path)
  },
  hashOf: (path, signal) => {
    tell('read', path)
    return hashOf(path, signal)
  },
  rename: (from, to) => {
    tell('rename', from)
    return rename(from, to)
  },
}

writeSync(1, 'ready\n')
for (let version = 2; ; version++) {
  await writePackage(stickAt(folder), sampleName, samplePackage(version), { ...unattended(), steps })
  writeSync(1, 'written\n')
}
