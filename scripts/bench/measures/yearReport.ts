import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { filledYear, fillOneYear } from '../world/oneYear.ts'
import { withApp } from '../world/openedApp.ts'

const runs = 5
const period = { kind: 'year', year: filledYear, part: 1 } as const

/** The report of a year with its charts as a Word file, its figures counted anew, and the workbook of its tables. */
export const yearReport: Measurement = {
  title: 'Report and workbook of a year (20 groups, 60 meetings, 600 awards)',
  goal: 2000,
  unit: 'ms',
  measure: () =>
    inNewFolder((folder) =>
      withApp(folder, async (client) => {
        await fillOneYear(client)
        const report = await client.reports.create(period)
        const paper = await client.papers.create({ kind: 'report', sourceId: report.id })
        let { revision } = report
        const make = () =>
          timed(async () => {
            ;({ revision } = await client.reports.refresh({ id: report.id, revision }))
            await client.papers.file({ id: paper.id, copies: 'one' })
            await client.reports.workbook({ period, names: true })
          })
        const first = await make()
        const later = await repeat(runs, make)
        return { value: median(later), how: `median of ${runs}; the first since the start ${first.toFixed(0)} ms` }
      }),
    ),
}
