import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Pen } from '../../../shared/charts/pen.ts'
import { drawPlot } from '../../../shared/charts/plot.ts'
import { svgText } from '../../../shared/charts/svg.ts'
import { awardChart } from '../../../shared/model/testing/awardChart.ts'
import { screenLook } from './chartLook.ts'
import { Shapes } from './Shapes.tsx'

const pen = new Pen(screenLook('award', (text, size) => text.length * size * 0.5))

describe('Shapes', () => {
  it.each(['bars', 'columns'] as const)('shows on the page what an SVG file has, to the last digit: %s', (shape) => {
    const { shapes } = drawPlot({ ...awardChart, shape }, pen, 400, 150)
    const page = renderToStaticMarkup(<Shapes shapes={shapes} />)
    const file = shapes.map(svgText).join('')
    expect(file).toContain('1.200')
    expect(page.replace(/ data-series="\d"/g, '').replace(/><\/(rect|line|path)>/g, '/>')).toBe(file)
  })

  it('says of each bar and figure which series it stands for', () => {
    const page = renderToStaticMarkup(<Shapes shapes={drawPlot(awardChart, pen, 400, 150).shapes} />)
    const figures = (series: number) =>
      [...page.matchAll(new RegExp(`<text[^>]* data-series="${series}">([^<]*)`, 'g'))].map(([, text]) => text)
    expect(figures(0)).toEqual(['1.200', '34'])
    expect(figures(1)).toEqual(['2', '90'])
  })
})
