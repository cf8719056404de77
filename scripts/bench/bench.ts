/**
 * `npm run bench`: measures what must be fast and prints each figure beside its goal. Everything is measured in this one
 * run on this machine, so that the figures compare. A missed goal is told and fails nothing; only a measurement that
 * breaks does. `npm run bench -- --only WORD` makes those whose title holds the word.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { type Figure, figureOf } from './figures.ts'
import { measurements } from './measurements.ts'
import { summary, table } from './table.ts'

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const chosen = measurements.filter(({ title }) => title.toLowerCase().includes(values.only.toLowerCase()))
if (chosen.length === 0) {
  console.error(
    `No measurement is called that. There are:\n${measurements.map(({ title }) => `  ${title}`).join('\n')}`,
  )
  process.exit(2)
}

const processors = cpus()
console.log(
  `Node ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
)
const figures: Figure[] = []
for (const measurement of chosen) {
  console.log(`  measuring: ${measurement.title}`)
  figures.push(await figureOf(measurement))
}
console.log(`\n${table(figures)}\n\n${summary(figures)}`)
if (figures.some((figure) => 'error' in figure)) process.exitCode = 1
