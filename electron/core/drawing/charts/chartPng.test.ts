import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { chartPng } from './chartPng.ts'
import { drawChart } from './chartSvg.ts'
import { drawingPartPath } from './drawingParts.ts'

const text = (letters: string, family = 'Times New Roman') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" font-family="${family}"><text x="5" y="15" font-size="12">${letters}</text></svg>`
const image = async (svg: string) => Buffer.from(await chartPng(svg, 240)).toString('base64')

describe('chartPng', () => {
  // The first drawing makes the rasteriser ready.
  beforeAll(() => image(text('')))

  it('makes an image of the width asked for, in proportion', async () => {
    const drawing = drawChart(
      {
        id: 'meetings',
        title: 'Số cuộc họp',
        unit: 'cuộc',
        shape: 'columns',
        categories: ['Quý I', 'Quý II'],
        series: [{ name: 'Năm 2026', values: [3, 4] }],
      },
      { width: 165, tallest: 205 },
    )
    const png = Buffer.from(await chartPng(drawing.svg, 1949))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect(width).toBe(1949)
    expect(height / width).toBeCloseTo(drawing.height / drawing.width, 2)
  })

  it('draws every Vietnamese letter: each unlike its base, and none as the box of an unknown letter', async () => {
    const unknown = await image(text('\u{F0000}'))
    const letters = [...'aăâdđeêioôơuưy'].flatMap((base) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => (base + mark).normalize('NFC')),
    )
    const images = await Promise.all([...letters, 'ố', 'ữ', 'ậ', 'đ', 'Ặ', 'Ễ'].map((letter) => image(text(letter))))
    expect(images).not.toContain(unknown)
    expect(images).not.toContain(await image(text('')))
    expect(new Set(images.slice(0, letters.length)).size).toBe(letters.length)
  })

  it('sets text in the same font whatever the drawing names', async () => {
    expect(await image(text('Tổ dân phố', 'Be Vietnam Pro'))).toBe(await image(text('Tổ dân phố')))
  })

  it('gives the same bytes each time, also for drawings at the same moment', async () => {
    const [one, two] = await Promise.all([image(text('một')), image(text('một'))])
    expect(one).toBe(two)
  })

  it('refuses what is no drawing', async () => {
    await expect(chartPng('<svg', 100)).rejects.toThrow()
    expect(await image(text('sau'))).not.toBe('')
  })
})

describe('drawingPartPath', () => {
  it('finds a part beside the bundled program, else in its package', () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-raster-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const source = drawingPartPath('Tinos-Regular.ttf')
    expect(source).toMatch(/Tinos_400Regular\.ttf$/)
    expect(() => drawingPartPath('resvg.wasm', folder)).toThrow('resvg-wasm')
    mkdirSync(join(folder, 'drawing'))
    copyFileSync(source, join(folder, 'drawing', 'Tinos-Regular.ttf'))
    writeFileSync(join(folder, 'drawing', 'resvg.wasm'), '')
    expect(drawingPartPath('Tinos-Regular.ttf', folder)).toBe(join(folder, 'drawing', 'Tinos-Regular.ttf'))
    expect(drawingPartPath('resvg.wasm', folder)).toBe(join(folder, 'drawing', 'resvg.wasm'))
  })
})
