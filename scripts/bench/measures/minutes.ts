import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { largeMeetingTells, minutesOfLargeMeeting } from '../world/largeMeeting.ts'
import { withApp } from '../world/openedApp.ts'

const runs = 15

/** The Word file of the minutes of a large meeting, from the call to the finished file. */
export const minutes: Measurement = {
  title: `Minutes of ${largeMeetingTells}`,
  goal: 100,
  unit: 'ms',
  measure: () =>
    inNewFolder((folder) =>
      withApp(folder, async (client) => {
        const id = await minutesOfLargeMeeting(client)
        const draw = () => timed(() => client.papers.file({ id, copies: 'one' }))
        // The first one has the thread started.
        await draw()
        return { value: median(await repeat(runs, draw)), how: `median of ${runs}, the thread that draws at work` }
      }),
    ),
}
