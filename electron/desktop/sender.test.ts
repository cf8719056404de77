import { describe, expect, it } from 'vitest'
import { isOurPage } from './sender.ts'

const own = { id: 1 }
const page = { origin: 'app://bundle', parent: null }

describe('isOurPage', () => {
  it('knows the main frame of our window', () => {
    expect(isOurPage(page, own, own)).toBe(true)
  })

  it('refuses a frame that is gone', () => {
    expect(isOurPage(null, own, own)).toBe(false)
  })

  it('refuses a frame inside the page, even of our origin', () => {
    expect(isOurPage({ ...page, parent: page }, own, own)).toBe(false)
  })

  it.each(['https://example.com', 'app://bundle2', 'null', 'file://', ''])('refuses the origin %s', (origin) => {
    expect(isOurPage({ ...page, origin }, own, own)).toBe(false)
  })

  it('refuses another window, and any before ours is open', () => {
    expect(isOurPage(page, { id: 1 }, own)).toBe(false)
    expect(isOurPage(page, own, undefined)).toBe(false)
  })
})
