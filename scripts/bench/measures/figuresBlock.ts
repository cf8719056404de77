import type { Measurement } from '../figures.ts'
import { repeat } from '../repeat.ts'
import { inFilledProgram } from '../world/filledProgram.ts'
import { filledYear } from '../world/oneYear.ts'

const runs = 5
const period = { kind: 'year', year: filledYear, part: 1 } as const

/** How long the page waits at most for any other answer while a year is counted, shown and drawn as a workbook. */
export const figuresBlock: Measurement = {
  title: 'Longest block while the figures of that year are counted and its workbook made',
  goal: 50,
  unit: 'ms',
  measure: () =>
    inFilledProgram(async (api, program) => {
      await api.reports.figures(period)
      const blocks = await repeat(runs, async () => {
        program.watchLoop()
        await api.overview.get()
        await api.reports.figures(period)
        await api.reports.workbook({ period, names: false })
        return program.longestBlock()
      })
      return { value: Math.max(...blocks), how: `longest of ${runs}` }
    }),
}
