import type { ISectionOptions } from 'docx'
import type { Chart } from '../../../../../shared/model/charts.ts'
import { type Table, titleWithNote } from '../../../../../shared/model/tables.ts'
import { formatNumber } from '../../../../../shared/text/numbers.ts'
import { chartPng } from '../../../drawing/charts/chartPng.ts'
import { drawChart } from '../../../drawing/charts/chartSvg.ts'
import { textWidth } from '../../../drawing/measure/units.ts'
import { annexHead } from '../../../drawing/word/annex.ts'
import { evenLine } from '../../../drawing/word/evenLine.ts'
import { annexSource } from '../../../drawing/word/numberAndDate.ts'
import { pictureParagraph } from '../../../drawing/word/picture.ts'
import { acrossWidth, annexSection, type SectionContent } from '../../../drawing/word/sections.ts'
import type { ReportInput } from '../inputs.ts'
import { needsAcross, reportTable } from './reportTable.ts'

/** Fills the page between its margins; leaves room for the head of the annex and the caption. */
const chartPlace = { width: 165, tallest: 205 }
/** 300 dots an inch at the printed size. */
const pixelsPerMillimetre = 300 / 25.4

/** A stretch of the annex on pages that lie alike. */
interface Stretch {
  readonly across: boolean
  readonly content: SectionContent
}

/**
 * The figures of a report as its annex: charts, then tables, numbered each. A table too wide for an upright page
 * stands on pages that lie across. Without charts and tables there is no annex.
 */
export async function reportAnnex(input: ReportInput): Promise<ISectionOptions[]> {
  const drawn = await Promise.all(input.charts.map((chart, index) => chartWithCaption(chart, index + 1)))
  const stretches = joined([
    ...drawn.map((content) => ({ across: false, content })),
    ...input.tables.map((table, index) => tableWithCaption(table, index + 1)),
  ])
  return stretches.map(({ across, content }, index) => {
    const first = index === 0
    return annexSection([...(first ? head(input, across) : []), ...content], across, first)
  })
}

function head(input: ReportInput, across: boolean) {
  const source = annexSource('Báo cáo', input.head, input.issuerInText ?? '')
  return annexHead(input.annexTitle, source, across ? acrossWidth : textWidth)
}

async function chartWithCaption(chart: Chart, number: number): Promise<SectionContent> {
  const { svg, width, height } = drawChart(chart, chartPlace)
  const png = await chartPng(svg, width * pixelsPerMillimetre)
  return [
    pictureParagraph({ svg, png, width, height, number, title: chart.title, description: inWords(chart) }),
    evenLine('ChartCaption', `Biểu đồ ${number}. ${chart.title}`, textWidth).paragraph,
  ]
}

/** The values in words, for those who have the page read to them. */
function inWords({ title, unit, categories, series }: Chart): string {
  const lines = series.map(({ name, values }) => {
    const known = categories.flatMap((category, index) => {
      const value = values[index] ?? null
      return value === null ? [] : [`${category}: ${formatNumber(value)}`]
    })
    return `${name}: ${known.join(', ') || 'chưa có số liệu'}`
  })
  return `${title} (đơn vị tính: ${unit}). ${lines.join('. ')}.`
}

function tableWithCaption(table: Table, number: number): Stretch {
  const across = needsAcross(table)
  const room = across ? acrossWidth : textWidth
  return {
    across,
    content: [
      evenLine('TableCaption', `Bảng ${number}. ${titleWithNote(table)}`, room).paragraph,
      reportTable(table, room),
    ],
  }
}

/** Neighbours that lie alike stand on the same pages. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const together: Stretch[] = []
  for (const stretch of stretches) {
    const last = together.at(-1)
    if (last?.across === stretch.across) {
      together[together.length - 1] = { ...last, content: [...last.content, ...stretch.content] }
    } else together.push(stretch)
  }
  return together
}
