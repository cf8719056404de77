import { describe, expect, it } from 'vitest'
import { colours, contrast } from './colours.ts'

const grounds = [colours.sheet, colours.paper]

describe('colours', () => {
  it('carry words at 7:1 or better', () => {
    for (const text of [
      colours.ink,
      colours.inkSoft,
      colours.navy,
      colours.goldText,
      colours.greenText,
      colours.redText,
    ]) {
      for (const ground of [...grounds, colours.shade]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(7)
    }
  })

  it('carry words on their own wash at 7:1 or better', () => {
    expect(contrast(colours.redText, colours.redWash)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours.greenText, colours.greenWash)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours.goldText, colours.goldWash)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours.navy, colours.navyWash)).toBeGreaterThanOrEqual(7)
  })

  it('draw controls and marks at 4.5:1 or better', () => {
    for (const mark of [colours.fieldLine, colours.goldMark, colours.greenMark, colours.redMark]) {
      for (const ground of grounds) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
