import { describe, expect, it } from 'vitest'
import { oneAtATime } from './oneAtATime.ts'

const never = new AbortController().signal

describe('oneAtATime', () => {
  it('refuses a second work while the first one runs, and takes it afterwards', async () => {
    const alone = oneAtATime()
    const { promise, resolve } = Promise.withResolvers<string>()
    const first = alone(never, () => promise)
    await expect(alone(never, async () => 'second')).rejects.toThrow('Đang chép ra USB hoặc kiểm tra USB.')
    resolve('first')
    expect(await first).toBe('first')
    expect(await alone(never, async () => 'second')).toBe('second')
  })

  it('waits for a work that was stopped to have cleared up', async () => {
    const alone = oneAtATime()
    const stop = new AbortController()
    const { promise, resolve } = Promise.withResolvers<void>()
    const order: string[] = []
    const first = alone(stop.signal, async () => {
      await promise
      order.push('cleared up')
    })
    stop.abort()
    const second = alone(never, async () => order.push('begun anew'))
    const third = expect(alone(never, async () => order.push('too much'))).rejects.toThrow('Đang chép')
    resolve()
    await Promise.all([first, second, third])
    expect(order).toEqual(['cleared up', 'begun anew'])
  })

  it('takes the next work also when word of the stop before comes after it', async () => {
    const alone = oneAtATime()
    const stop = new AbortController()
    const first = alone(
      stop.signal,
      () => new Promise<void>((done) => stop.signal.addEventListener('abort', () => done())),
    )
    const second = alone(never, async () => 'begun anew')
    stop.abort()
    await first
    expect(await second).toBe('begun anew')
  })

  it('is free again after a work that failed', async () => {
    const alone = oneAtATime()
    const failure = new Error('the stick is gone')
    await expect(
      alone(never, async () => {
        throw failure
      }),
    ).rejects.toBe(failure)
    expect(await alone(never, async () => 'next')).toBe('next')
  })
})
