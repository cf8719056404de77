import { describe, expect, it } from 'vitest'
import type { Period } from './periods.ts'
import { reportPartsOf, sectionTitle } from './reports.ts'

describe('the force that a report names', () => {
  it.each<[Period, string]>([
    [{ kind: 'year', year: 2023, part: 1 }, 'Lực lượng bảo vệ dân phố'],
    [{ kind: 'half', year: 2024, part: 1 }, 'Lực lượng bảo vệ dân phố'],
    [{ kind: 'month', year: 2024, part: 6 }, 'Lực lượng bảo vệ dân phố'],
    // The law of 2023 holds from 1/7/2024: the report on that year is written under it.
    [{ kind: 'month', year: 2024, part: 7 }, 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
    [{ kind: 'year', year: 2024, part: 1 }, 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
    [{ kind: 'year', year: 2026, part: 1 }, 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
  ])('is that of the law of its time: %j', (period, title) => {
    expect(sectionTitle('forces', period)).toBe(title)
    const titles = reportPartsOf(period).flatMap(({ sections }) => sections.map((section) => section.title))
    expect(titles.filter((one) => one.startsWith('Lực lượng'))).toEqual([title])
  })
})
