import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programOfEachTest, quit } from './testing/startProgram.ts'

const { home, startWithWindow } = programOfEachTest()

describe('the desktop program, finding what it remembered spoilt', () => {
  it.each([
    ['{', (path: string) => writeFileSync(path, '{')],
    ['binary junk', (path: string) => writeFileSync(path, Buffer.from([0, 255, 254, 7, 0]))],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('opens its window as at the first start, and remembers anew (%s)', async (_what, spoil) => {
    mkdirSync(home(), { recursive: true })
    const path = join(home(), 'cua-so.json')
    spoil(path)

    const { double, window } = await startWithWindow()

    expect(window.options).toMatchObject({ x: 43, y: 0, width: 1280 })
    expect(double.told.messageBoxes).toEqual([])
    expect(double.told.errorBoxes).toEqual([])
    window.emit('close')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      window: { x: 10, y: 20, width: 1200, height: 700 },
      maximized: false,
    })
    await quit(double)
  })
})
