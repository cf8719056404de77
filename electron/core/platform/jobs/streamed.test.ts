import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { streamed } from './streamed.ts'

async function read<T>(events: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = []
  for await (const event of events) read.push(event)
  return read
}

/** Work that ends only when it is cancelled, and winds up for a moment. */
function endless() {
  const seen = { begun: false, ended: false }
  const begin = async (report: (value: number) => void, signal: AbortSignal): Promise<number> => {
    seen.begun = true
    for (let step = 1; !signal.aborted; step++) {
      report(step)
      await setTimeout(1)
    }
    await setTimeout(20)
    seen.ended = true
    throw signal.reason
  }
  return { seen, begin }
}

describe('streamed', () => {
  it('gives reports, then the answer', async () => {
    const events = streamed<string, number>(async (report) => {
      for (const text of ['một', 'hai']) {
        report(text)
        await setTimeout(5)
      }
      return 3
    }, undefined)
    expect(await read(events)).toEqual(['một', 'hai', 3])
  })

  it('keeps only the latest of the reports that nobody fetched', async () => {
    const events = streamed<number, string>(async (report) => {
      for (let step = 0; step < 10_000; step++) report(step)
      return 'done'
    }, undefined)
    expect(await read(events)).toEqual([9_999, 'done'])
  })

  it('throws what the work throws, after its reports', async () => {
    const events = streamed<string, never>(async (report) => {
      report('một')
      throw new Error('full')
    }, undefined)
    expect(await events.next()).toEqual({ done: false, value: 'một' })
    await expect(events.next()).rejects.toThrow('full')
  })

  it('begins nothing before the first value is asked for', async () => {
    const { seen, begin } = endless()
    await streamed(begin, undefined).return()
    expect(seen.begun).toBe(false)
  })

  it('cancels the work when the reader leaves, and waits until it has wound up', async () => {
    const { seen, begin } = endless()
    for await (const step of streamed(begin, undefined)) if (step > 2) break
    expect(seen.ended).toBe(true)
  })

  it('ends when the call is broken off, and waits until the work has wound up', async () => {
    const { seen, begin } = endless()
    const controller = new AbortController()
    const steps: number[] = []
    for await (const step of streamed(begin, controller.signal)) {
      steps.push(step)
      if (steps.length === 3) controller.abort()
    }
    expect(steps).toHaveLength(3)
    expect(seen.ended).toBe(true)
  })

  it('ends at once when the call was broken off before', async () => {
    const { seen, begin } = endless()
    expect(await read(streamed(begin, AbortSignal.abort()))).toEqual([])
    expect(seen.ended).toBe(true)
  })
})
