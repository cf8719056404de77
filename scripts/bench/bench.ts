/**
 * `npm run bench`: measures what must be fast and prints each figure beside its goal. Everything is measured in this
 * one run on this machine, so that the figures compare. A missed goal is told and fails nothing; only a measurement
 * that breaks does. `npm run bench -- --only WORD` makes those whose title holds the word.
 */
import { cpus, loadavg, totalmem } from 'node:os'
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

// Broken off, the process must come to its end by itself, which takes away its folders.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

console.log(machine())
const figures: Figure[] = []
for (const measurement of chosen) {
  console.log(`  measuring: ${measurement.title}`)
  figures.push(await figureOf(measurement))
}
console.log(`\n${table(figures)}\n\n${summary(figures)}`)
if (figures.some((figure) => 'error' in figure)) process.exitCode = 1

/** What the figures were measured on; where the system tells it, how busy it was with other things. */
function machine(): string {
  const processors = cpus()
  const [load = 0] = loadavg()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const facts = [`Node ${process.version}`, `${processors.length} × ${processors[0]?.model.trim()}`, memory]
  return [...facts, ...(load > 0 ? [`load ${load.toFixed(1)} before the start`] : [])].join(', ')
}
