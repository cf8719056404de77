import { describe, expect, it } from 'vitest'
import { smallestSize, windowBounds } from './windowBounds.ts'

const office = { x: 0, y: 0, width: 1366, height: 728 }
const second = { x: 1366, y: 0, width: 1920, height: 1040 }

describe('windowBounds', () => {
  it('opens in the middle of an office screen, no larger than it', () => {
    expect(windowBounds(undefined, [office])).toEqual({ x: 43, y: 0, width: 1280, height: 728 })
  })

  it('opens where it was left, on the second screen too', () => {
    const left = { x: 1500, y: 100, width: 1200, height: 800 }
    expect(windowBounds(left, [office, second])).toEqual(left)
  })

  it('comes back to the main screen when the second one is gone', () => {
    const left = { x: 1500, y: 100, width: 1200, height: 700 }
    expect(windowBounds(left, [office])).toEqual({ x: 83, y: 14, width: 1200, height: 700 })
  })

  it.each([
    { x: 1300, y: 100, width: 1200, height: 700 },
    { x: -1150, y: 100, width: 1200, height: 700 },
    { x: 100, y: 720, width: 1200, height: 700 },
    { x: 100, y: -600, width: 1200, height: 700 },
    { x: -32000, y: -32000, width: 1200, height: 700 },
  ])('brings back a window whose title bar is out of reach: $x, $y', (left) => {
    expect(windowBounds(left, [office])).toEqual({ x: 83, y: 14, width: 1200, height: 700 })
  })

  it('shrinks to a smaller screen', () => {
    const left = { x: 0, y: 0, width: 3000, height: 2000 }
    expect(windowBounds(left, [office])).toEqual(office)
  })

  it('leaves the place to the system when no screen is known', () => {
    expect(windowBounds({ x: 5, y: 5, width: 900, height: 600 }, [])).toEqual({ width: 1280, height: 800 })
  })
})

/** Screens by their size and Windows' scaling, each with a task bar of 40 pixels. */
const screens = [
  [1366, 768, 100],
  [1366, 768, 125],
  [1366, 768, 150],
  [1280, 720, 150],
  [1920, 1080, 150],
] as const

describe('smallestSize', () => {
  it.each(screens)('fits a screen of %d × %d, scaled to %d', (width, height, scaling) => {
    const area = {
      x: 0,
      y: 0,
      width: Math.floor((width / scaling) * 100),
      height: Math.floor((height / scaling) * 100) - 40,
    }
    const smallest = smallestSize([area])
    const opened = windowBounds(undefined, [area])
    expect(smallest.width).toBeLessThanOrEqual(opened.width ?? 0)
    expect(smallest.height).toBeLessThanOrEqual(opened.height ?? 0)
    expect(opened.width).toBeLessThanOrEqual(area.width)
    expect(opened.height).toBeLessThanOrEqual(area.height)
  })

  it('fits the smaller one of two screens, and is one to work with', () => {
    expect(smallestSize([second, { ...office, width: 911, height: 472 }])).toEqual({ width: 800, height: 472 })
    expect(smallestSize([])).toEqual({ width: 800, height: 480 })
  })
})
