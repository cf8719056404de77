/**
 * `node writePackagesUntilKilled.ts DIR`: writes one version of a package after the other into a folder until somebody
 * ends the process; prints `ready` and the number of each version once it is written. For the test of power cuts.
 */
import { writeSync } from 'node:fs'
import { writePackage } from '../writePackage.ts'
import { sampleName, samplePackage, stickAt, unattended } from './packageFixtures.ts'

const [, , folder = '', first = '1'] = process.argv
writeSync(1, 'ready\n')
for (let version = Number(first); ; version++) {
  await writePackage(stickAt(folder), sampleName, samplePackage(version), unattended())
  writeSync(1, `${version}\n`)
}
