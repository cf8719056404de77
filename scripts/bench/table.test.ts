import { describe, expect, it } from 'vitest'
import { type Figure, figureOf, type Measurement, ratioToGoal } from './figures.ts'
import { measurements } from './measurements.ts'
import { inTurns, median, repeat } from './repeat.ts'
import { summary, table } from './table.ts'

const found = (title: string, value: number, goal: number, unit: Figure['unit'] = 'ms'): Figure => ({
  title,
  goal,
  unit,
  finding: { value, how: 'median of 5' },
})
const measurement = (measure: Measurement['measure']): Measurement => ({ title: 'A', goal: 50, unit: 'ms', measure })

describe('table of the bench', () => {
  it('prints each figure beside its goal, with the share of the goal, in columns', () => {
    const figures = [
      found('Search', 25, 50),
      found('Package to a folder', 12_345.6, 10_000),
      found('Certificates', 0.384, 0.5, '×'),
      found('Script', 228.46, 500, 'KB'),
    ]
    expect(table(figures).split('\n')).toEqual([
      'What                  Measured         Goal  Ratio          How',
      '───────────────────  ─────────  ───────────  ─────  ──────  ───────────',
      'Search                   25 ms      ≤ 50 ms   0.50  met     median of 5',
      'Package to a folder  12,346 ms  ≤ 10,000 ms   1.23  missed  median of 5',
      'Certificates            0.38 ×     ≤ 0.50 ×   0.77  met     median of 5',
      'Script                  228 KB     ≤ 500 KB   0.46  met     median of 5',
    ])
    expect(summary(figures)).toBe('3 of 4 goals met.')
  })

  it('counts a goal that is just reached as met, and does not round a missed one into its goal', () => {
    expect(table([found('A', 50, 50)])).toMatch(/1\.00 {2}met/)
    expect(table([found('A', 50.04, 50)])).toMatch(/50\.0 ms .* 1\.00 {2}missed/)
  })

  it('tells what broke in its line and goes on', async () => {
    const broken = await figureOf(measurement(() => Promise.reject(new Error('No browser.\nat launch'))))
    const figures = [broken, found('B', 1, 2)]
    expect(table(figures).split('\n')[2]).toBe('A            –  ≤ 50 ms      –  not measured  No browser.')
    expect(summary(figures)).toBe('1 of 2 goals met, 1 not measured.')
  })

  it('keeps title, goal and unit of what was measured', async () => {
    const figure = await figureOf(measurement(async () => ({ value: 3, how: 'once' })))
    expect(figure).toEqual({ title: 'A', goal: 50, unit: 'ms', finding: { value: 3, how: 'once' } })
  })
})

describe('ratios and medians', () => {
  it('take the goal as 1', () => {
    expect([ratioToGoal(25, 50), ratioToGoal(60, 50)]).toEqual([0.5, 1.2])
  })

  it('take the middle, whatever the order, and heed no outlier', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 1000, 2])).toBe(3)
    expect(median([7])).toBe(7)
    expect(() => median([])).toThrow('no median')
  })

  it('come from works done in turns, after one of each that does not count', async () => {
    const done: string[] = []
    const times = await inTurns(
      2,
      async () => done.push('ours'),
      async () => done.push('theirs'),
    )
    expect(done).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs'])
    expect(Object.keys(times)).toEqual(['one', 'other'])
  })

  it('keep every value of what is repeated, in its order', async () => {
    let next = 0
    expect(await repeat(3, async () => next++)).toEqual([0, 1, 2])
  })
})

describe('measurements', () => {
  it('have a name of their own and a goal each', () => {
    expect(new Set(measurements.map(({ title }) => title)).size).toBe(measurements.length)
    for (const { title, goal } of measurements) {
      expect(title).not.toBe('')
      expect(Number.isFinite(goal) && goal > 0).toBe(true)
    }
  })
})
