import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { firstRest } from './firstRest.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const answered = () => Promise.resolve('answer')

it('tells nobody before the page has asked, and then once, when it asks for nothing more', async () => {
  const { around, onRest } = firstRest()
  const stands = vi.fn()
  onRest(stands)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(stands).not.toHaveBeenCalled()

  expect(await around({ next: answered })).toBe('answer')
  await vi.advanceTimersByTimeAsync(299)
  await around({ next: answered })
  await vi.advanceTimersByTimeAsync(299)
  expect(stands).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(stands).toHaveBeenCalledTimes(1)

  await around({ next: answered })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(stands).toHaveBeenCalledTimes(1)
})

it('takes a call that runs for no rest, and one that failed for answered', async () => {
  const { around, onRest } = firstRest()
  const stands = vi.fn()
  onRest(stands)
  const { promise, reject } = Promise.withResolvers<never>()
  const long = around({ next: () => promise })
  await around({ next: answered })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(stands).not.toHaveBeenCalled()

  reject(new Error('no'))
  await expect(long).rejects.toThrow('no')
  await vi.advanceTimersByTimeAsync(300)
  expect(stands).toHaveBeenCalledTimes(1)
})

it('tells at once where the page stands already, and nobody after the end', async () => {
  const { around, onRest, stop } = firstRest()
  await around({ next: answered })
  await vi.advanceTimersByTimeAsync(300)
  const late = vi.fn()
  onRest(late)
  expect(late).toHaveBeenCalledTimes(1)

  const another = firstRest()
  const never = vi.fn()
  another.onRest(never)
  await another.around({ next: answered })
  another.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(never).not.toHaveBeenCalled()
  stop()
})
