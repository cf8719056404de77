import { describe, expect, it } from 'vitest'
import { openSampleApp } from '../../testing/sampleBook.ts'
import { lineWidth, type Typeface } from '../measure/metrics.ts'
import { all, readWorkbook } from './testing/readWorkbook.ts'

/** A line of 12 pt as Excel sets it, in points. */
const lineHeight = 15.75

/** Lines of a text in a column, counted anew: words at spaces, on screen at 96 dots an inch, where a digit has 8. */
function linesOf(text: string, digits: number, bold: boolean): number {
  const typeface: Typeface = { size: 12, bold }
  const room = digits * 8 - 5
  const dots = (words: string) => (lineWidth(words, typeface) / 20 / 72) * 96
  return text.split('\n').reduce((lines, paragraph) => {
    let line = ''
    let count = 1
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && dots(longer) > room) count += 1
      line = line !== '' && dots(longer) > room ? word : longer
    }
    return lines + count
  }, 0)
}

/** Cells of which the row is too low for the lines that they take. */
function cutCells(bytes: Uint8Array): string[] {
  const { sheets } = readWorkbook(bytes)
  return sheets.slice(1).flatMap(({ name, root, cells }) => {
    const widths = all(root, 'col').map((column) => Number(column.getAttribute('width')))
    const texts = new Map(cells.map(({ address, value }) => [address, value]))
    const rows = all(root, 'row')
    return rows.flatMap((row, index) => {
      const above = rows[index - 1]
      // Headings are bold, and so are sums, below an empty row.
      const bold = above === undefined || all(above, 'c').length === 0
      return all(row, 'c').flatMap((cell) => {
        const address = cell.getAttribute('r') ?? ''
        const text = texts.get(address)
        if (typeof text !== 'string') return []
        const needed = linesOf(text, widths[address.charCodeAt(0) - 65] ?? 0, bold) * lineHeight
        return Number(row.getAttribute('ht')) >= needed ? [] : [`${name}, ${address}: ${text}`]
      })
    })
  })
}

describe('the workbook of the sample', () => {
  it.each([
    { year: 2022, names: true },
    { year: 2023, names: true },
    { year: 2023, names: false },
  ])('shows every text of every table whole: $year, names $names', async ({ year, names }) => {
    const { client } = await openSampleApp()
    const { file } = await client.reports.workbook({ period: { kind: 'year', year, part: 1 }, names })
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(readWorkbook(bytes).sheets.length).toBeGreaterThan(10)
    expect(cutCells(bytes)).toEqual([])
  })

  it('has rows that grow with what is typed into them, but for the sheet of contents with its joined cells', async () => {
    const { client } = await openSampleApp()
    const { file } = await client.reports.workbook({ period: { kind: 'year', year: 2023, part: 1 }, names: false })
    const { sheets } = readWorkbook(new Uint8Array(await file.arrayBuffer()))
    const fixed = sheets.map(({ root }) => all(root, 'row').some((row) => row.getAttribute('customHeight') !== null))
    expect(fixed).toEqual([true, ...sheets.slice(1).map(() => false)])
    const heights = sheets.flatMap(({ root }) => all(root, 'row').filter((row) => all(row, 'c').length > 0))
    expect(heights.every((row) => Number(row.getAttribute('ht')) >= 15)).toBe(true)
  })
})
