import { z } from 'zod'

/** A chart as values; screen, paper and USB page draw it alike (`shared/charts`). */
export const chartSchema = z.object({
  id: z.string(),
  /** `Số cuộc họp theo tháng` */
  title: z.string(),
  /** What the values count: `cuộc họp`. */
  unit: z.string(),
  /** `columns` stand along time, `bars` lie one a category with a long name. */
  shape: z.enum(['columns', 'bars']),
  categories: z.array(z.string()),
  /** As many values as categories; null where nothing was entered. The period itself first, then the one before. */
  series: z.array(z.object({ name: z.string(), values: z.array(z.number().nullable()) })).min(1),
})
export type Chart = z.infer<typeof chartSchema>

/** True when there is something to draw: a chart of nothing but zeros says less than a sentence. */
export function hasValues({ categories, series }: Chart): boolean {
  return categories.length > 0 && series.some(({ values }) => values.some((value) => value !== null && value !== 0))
}

/**
 * The chart with its largest categories only, in their order: a ward of forty groups does not fit a small drawing. The
 * sum over all series decides.
 */
export function largestCategories(chart: Chart, most: number): Chart {
  if (chart.categories.length <= most) return chart
  const size = (index: number) => chart.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)
  const kept = chart.categories
    .map((_, index) => index)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, most)
    .toSorted((a, b) => a - b)
  return {
    ...chart,
    categories: kept.map((index) => chart.categories[index] ?? ''),
    series: chart.series.map(({ name, values }) => ({ name, values: kept.map((index) => values[index] ?? null) })),
  }
}
