import { describe, expect, it } from 'vitest'
import { naturalLineHeights } from './lineHeights.ts'

describe('naturalLineHeights', () => {
  it('turns lines of the font into sizes of the letters', () => {
    expect(naturalLineHeights('p.a { line-height: 1.10; margin: 0 }')).toBe('p.a { line-height: 1.264; margin: 0 }')
    expect(naturalLineHeights('text-align: left; line-height: 1')).toBe('text-align: left; line-height: 1.149')
  })

  it('leaves exact heights alone', () => {
    expect(naturalLineHeights('line-height: 12pt; min-height: 12pt')).toBe('line-height: 12pt; min-height: 12pt')
    expect(naturalLineHeights('line-height: calc(100% + 3pt);')).toBe('line-height: calc(100% + 3pt);')
    expect(naturalLineHeights('line-height: 6.0pt;')).toBe('line-height: 6.0pt;')
  })
})
