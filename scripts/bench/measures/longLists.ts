import type { Page } from '@playwright/test'
import { apiOf } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { withBrowser } from '../world/browser.ts'
import { listLengths, longListsFolder } from '../world/longLists.ts'
import { withApp } from '../world/openedApp.ts'
import { withProgram } from '../world/program.ts'

const runs = 7
const { register, awardsOfRound, rounds, years, meetingsOfYear } = listLengths

/** What to do now and the year in figures, as the program answers it. */
export const overview: Measurement = {
  title: `Tổng quan with ${(rounds * awardsOfRound).toLocaleString('en-US')} awards, the answer alone`,
  goal: 50,
  unit: 'ms',
  measure: async () =>
    withApp(await longListsFolder(), async (client) => {
      const times = await repeat(runs, () => timed(() => client.overview.get()))
      return { value: median(times), how: `overview.get without transport, median of ${runs}` }
    }),
}

/** The longest book, from the click on "Sổ văn bản". */
export const registerFirstRow = firstRowOf(
  `Register of ${register.toLocaleString('en-US')} lines, from the click to the first row`,
  async () => ({ from: '#/', to: '#/register', row: '.MuiDataGrid-row' }),
)

/** The meetings of this year and the ten years behind them. */
export const meetingsFirstRow = firstRowOf(
  `Meetings, ${meetingsOfYear} a year for ${years} years, from the click to the first row`,
  async () => ({ from: '#/', to: '#/meetings', row: 'body:has([aria-label="Tìm cuộc họp"]) tbody tr' }),
)

/** A round with its nominees, opened from the list of rounds. */
export const roundFirstRow = firstRowOf(
  `Round of ${awardsOfRound}, from the click to the first row`,
  async (address) => {
    const all = await apiOf(address).commendations.list({ year: null })
    const open = all.find(({ step }) => step === 'proposing')
    return {
      from: '#/commendations',
      to: `#/commendations/${open?.id}`,
      row: 'ol[aria-label="Danh sách đề nghị"] > li',
    }
  },
)

interface Way {
  /** Screens by their addresses. */
  readonly from: string
  readonly to: string
  /** What a row of the list is on the page. */
  readonly row: string
}

function firstRowOf(title: string, way: (address: string) => Promise<Way>): Measurement {
  return {
    title,
    goal: 150,
    unit: 'ms',
    measure: async () =>
      withProgram(await longListsFolder(), ({ address }) =>
        withBrowser(async (newPage) => {
          const { from, to, row } = await way(address)
          const times = await repeat(runs, async () => {
            const page = await newPage()
            await page.goto(`${address}${from}`)
            await page.getByRole('heading', { level: 1 }).waitFor()
            await page.waitForLoadState('networkidle')
            return firstRow(page, to, row)
          })
          return {
            value: median(times),
            how: `in Chromium, a page that has not shown a list before, median of ${runs}`,
          }
        }),
      ),
  }
}

/** A list that does not come is told, not waited for. */
const longestWait = 30_000

/** Watched from inside the page, frame by frame. */
function firstRow(page: Page, to: string, row: string): Promise<number> {
  return page.evaluate(
    ([address, selector, wait]) =>
      new Promise<number>((done, fail) => {
        const start = performance.now()
        const look = () => {
          const now = performance.now() - start
          if (location.hash.startsWith(address) && document.querySelector(selector) !== null) done(now)
          else if (now > wait) fail(new Error(`There is no ${selector} at ${address}.`))
          else requestAnimationFrame(look)
        }
        location.hash = address
        look()
      }),
    [to, row, longestWait] as const,
  )
}
