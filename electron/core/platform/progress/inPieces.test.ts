import { describe, expect, it } from 'vitest'
import { mapInPieces } from './inPieces.ts'

const thousand = Array.from({ length: 1000 }, (_, index) => index)

/** How often the thread came round to something else until the work ended. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let ended = false
  const count = () => {
    turns++
    if (!ended) setImmediate(count)
  }
  setImmediate(count)
  await work
  ended = true
  return turns
}

describe('mapInPieces', () => {
  it('gives the results in order', async () => {
    expect(await mapInPieces(thousand, (item, index) => item + index)).toEqual(thousand.map((item) => 2 * item))
    expect(await mapInPieces([], () => expect.unreachable())).toEqual([])
  })

  it('lets the thread do other things in between, however fast it is', async () => {
    expect(await turnsDuring(mapInPieces(thousand, (item) => item))).toBeGreaterThan(100)
    expect(await turnsDuring(Promise.resolve(thousand.map((item) => item)))).toBeLessThan(3)
  })

  it('begins no further item once it is told to stop', async () => {
    const controller = new AbortController()
    const begun: number[] = []
    const mapping = mapInPieces(thousand, (item) => begun.push(item), controller.signal)
    setImmediate(() => controller.abort(new Error('not wanted')))

    await expect(mapping).rejects.toThrow('not wanted')
    expect(begun.length).toBeLessThan(50)

    const atOnce = mapInPieces(thousand, () => expect.unreachable(), AbortSignal.abort(new Error('not wanted')))
    await expect(atOnce).rejects.toThrow('not wanted')
  })

  it('throws what the work throws', async () => {
    const mapping = mapInPieces(thousand, (item) => {
      if (item === 7) throw new RangeError('seven')
    })
    await expect(mapping).rejects.toThrow('seven')
  })
})
