import type { Api } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inFilledProgram } from '../world/filledProgram.ts'
import { filledYear } from '../world/oneYear.ts'

const runs = 3

/** From the call to a package that is written, read back and compared. */
export const packageTime: Measurement = {
  title: 'Package of that year to a local folder',
  goal: 10_000,
  unit: 'ms',
  measure: () =>
    inFilledProgram(async (api) => {
      const times = await repeat(runs, () => timed(() => writePackage(api)))
      return { value: median(times), how: `median of ${runs}` }
    }),
}

/** How long the page waits at most for any other answer while a package is made. */
export const packageBlock: Measurement = {
  title: 'Longest block of the event loop while that package is made',
  goal: 50,
  unit: 'ms',
  measure: () =>
    inFilledProgram(async (api, program) => {
      const blocks = await repeat(runs, async () => {
        program.watchLoop()
        await writePackage(api)
        return program.longestBlock()
      })
      return { value: Math.max(...blocks), how: `longest of ${runs} packages` }
    }),
}

async function writePackage(api: Api): Promise<void> {
  const place = (await api.packages.places()).places.find(({ kind }) => kind === 'folder')
  if (!place) throw new Error('The program was given no folder for packages.')
  let done = false
  for await (const event of await api.packages.write({ placeId: place.id, year: filledYear, forSuperiors: false })) {
    done = event.type === 'done'
  }
  if (!done) throw new Error('The package was not finished.')
}
