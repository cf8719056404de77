import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cutRows, rowsOf, type SheetRow } from './rowHeights.ts'

const row = (changes: Partial<SheetRow> = {}): SheetRow => ({
  ...{ sheet: 'Thành viên', row: 2, height: 18, fixed: false },
  ...changes,
})

describe('the heights of rows', () => {
  it('are read from a workbook, those set by hand marked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-rows-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'a.xlsx')
    const sheets = '<sheets><sheet r:id="rId1" name="Mục lục"/><sheet name="Tổ" sheetId="2"/></sheets>'
    const files = {
      'xl/workbook.xml': sheets,
      'xl/worksheets/sheet1.xml': '<row r="1" ht="24" customHeight="1"><c r="A1"/></row>',
      'xl/worksheets/sheet2.xml': '<row r="1" customHeight="false" ht="33.75"></row><row r="2"/>',
    }
    writeFileSync(path, zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))))

    expect(rowsOf(path)).toEqual([
      row({ sheet: 'Mục lục', row: 1, height: 24, fixed: true }),
      row({ sheet: 'Tổ', row: 1, height: 33.75 }),
    ])
  })

  it('are too small where the text takes more, but for rows set by hand', () => {
    expect(cutRows([row()], [row({ height: 15 })])).toEqual([])
    expect(cutRows([row()], [row({ height: 26.85 })])).toEqual([
      '“Thành viên”, row 2 is 18 points high, its text takes 26.85',
    ])
    expect(cutRows([row(), row({ row: 1, fixed: true })], [row(), row({ row: 1, height: 40 })])).toEqual([])
  })

  it('say so when a row or all of them are missing', () => {
    expect(cutRows([row()], [])).toEqual(['“Thành viên”, row 2 is lost'])
    expect(cutRows([row({ fixed: true })], [])).toHaveLength(1)
  })
})
