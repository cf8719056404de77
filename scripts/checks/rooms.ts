/**
 * Which file may import which: the rules of `rooms.json`, and the floors of `floors.json` with no ring of folders. The
 * files are read once for both.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise, format } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { floorFaults, floorsSchema } from './floors.ts'

process.chdir(resolve(import.meta.dirname, '../..'))
const options = await extractOptions(join(import.meta.dirname, 'rooms.json'))
const { output } = await cruise(['shared', 'electron', 'renderer', 'scripts', 'tests'], options)
if (typeof output === 'string') throw new Error('the files were read, and told as text')

const rules = await format(output, { outputType: 'err' })
console.log(String(rules.output).trim())

const { houses } = floorsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')))
const faults = houses.flatMap((house) => floorFaults(house, output.modules))
for (const fault of faults) console.log(`  ${fault}`)
if (faults.length === 0)
  console.log(`✔ floors kept, and no ring of folders, in ${houses.map(({ root }) => root).join(', ')}`)
else console.log(`✗ ${faults.length} faults of floors`)
process.exitCode = rules.exitCode === 0 && faults.length === 0 ? 0 : 1
