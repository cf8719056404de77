import { apiOf } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { largeMeetingTells, minutesOfLargeMeeting } from '../world/largeMeeting.ts'
import { withApp } from '../world/openedApp.ts'
import { whileServed } from '../world/program.ts'

const runs = 7

/** Asked for sooner than anybody could: the thread that draws has not been started yet. */
export const firstPaper: Measurement = {
  title: `First paper, asked for as soon as the program answers: minutes of ${largeMeetingTells}`,
  goal: 300,
  unit: 'ms',
  measure: () =>
    inNewFolder(async (folder) => {
      const id = await withApp(folder, minutesOfLargeMeeting)
      const draw = () =>
        whileServed(folder, (address) => {
          const { papers } = apiOf(address)
          return timed(() => papers.file({ id, copies: 'one' }))
        })
      // The first one compiles what the others find compiled, as every start after the first of all does.
      await draw()
      return { value: median(await repeat(runs, draw)), how: `over HTTP, median of ${runs} starts` }
    }),
}
