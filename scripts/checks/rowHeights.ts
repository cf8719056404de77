import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

/** A row of a sheet as its file tells it. Points. */
export interface SheetRow {
  readonly sheet: string
  /** From 1. */
  readonly row: number
  readonly height: number
  /** Set by hand: no program changes it to fit its text. */
  readonly fixed: boolean
}

/** Programs round heights to their own unit. */
const rounding = 0.5

/** The rows of a workbook that have a height, sheet by sheet in the order of the workbook. */
export function rowsOf(path: string): SheetRow[] {
  const parts = unzipSync(readFileSync(path))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name)
  return names.flatMap((sheet, index) =>
    [...part(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row ([^>]*)>/g)].flatMap(([, attributes = '']) => {
      const told = new Map(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      )
      const height = Number(told.get('ht'))
      const fixed = ['1', 'true'].includes(told.get('customHeight') ?? '')
      return told.has('ht') ? [{ sheet, row: Number(told.get('r')), height, fixed }] : []
    }),
  )
}

/**
 * Sentences on rows that are lower than the program that fitted them anew wants them: there a line of text is cut.
 *
 * @param written as the workbook was made
 * @param fitted the same workbook after a program gave each row the height of its text
 */
export function cutRows(written: readonly SheetRow[], fitted: readonly SheetRow[]): string[] {
  const wanted = new Map(fitted.map(({ sheet, row, height }) => [`${sheet} ${row}`, height]))
  const free = written.filter(({ fixed }) => !fixed)
  if (free.length === 0) return ['has no row that can be fitted to its text']
  return free.flatMap(({ sheet, row, height }) => {
    const least = wanted.get(`${sheet} ${row}`)
    if (least === undefined) return [`“${sheet}”, row ${row} is lost`]
    if (least <= height + rounding) return []
    return [`“${sheet}”, row ${row} is ${height} points high, its text takes ${least}`]
  })
}
