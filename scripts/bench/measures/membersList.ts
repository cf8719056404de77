import type { Page } from '@playwright/test'
import { apiOf, plainWard } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { withBrowser } from '../world/browser.ts'
import { manyRecordsFolder } from '../world/manyRecords.ts'
import { withApp } from '../world/openedApp.ts'
import { withProgram } from '../world/program.ts'

const runs = 7

/** From the click on "Thành viên" to the first row on the screen, in a page that has not shown a list before. */
export const membersFirstRow: Measurement = {
  title: 'Members list of 10,000, from the click to the first row',
  goal: 50,
  unit: 'ms',
  measure: async () => {
    const folder = await manyRecordsFolder()
    return withProgram(folder, ({ address }) =>
      withBrowser(async (newPage) => {
        const { ready } = await apiOf(address).ward.status()
        if (!ready) await apiOf(address).ward.setUp(plainWard)
        const times = await repeat(runs, async () => {
          const page = await newPage()
          await page.goto(address)
          await page.getByRole('heading', { name: 'Tổng quan' }).waitFor()
          return firstRow(page)
        })
        return { value: median(times), how: `in Chromium, median of ${runs}` }
      }),
    )
  },
}

/** Watched from inside the page, frame by frame. */
function firstRow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now()
        const look = () => {
          if (document.querySelector('.MuiDataGrid-row') === null) requestAnimationFrame(look)
          else done(performance.now() - start)
        }
        document.querySelector<HTMLAnchorElement>('a[href="#/members"]')?.click()
        look()
      }),
  )
}

/** The list as the program answers it: read, sorted, checked. */
export const membersProcedure: Measurement = {
  title: 'Members list of 10,000, the answer alone',
  goal: 50,
  unit: 'ms',
  measure: async () =>
    withApp(await manyRecordsFolder(), async (client) => {
      const times = await repeat(runs, () => timed(() => client.members.list()))
      return { value: median(times), how: `members.list without transport, median of ${runs}` }
    }),
}
