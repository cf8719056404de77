import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../../shared/model/progress.ts'
import { follow } from './useStream.ts'

type Event = { type: 'progress'; step: string; done: number; total: number } | { type: 'done'; files: number }

const progress = (done: number): Event => ({ type: 'progress', step: 'Ghi tệp', done, total: 3 })

function run(events: () => AsyncGenerator<Event>, abort = new AbortController()) {
  const told: Progress[] = []
  const outcome = follow<{ type: 'done'; files: number }>(
    async () => events(),
    abort.signal,
    (one) => told.push(one),
  )
  return { told, outcome }
}

describe('follow', () => {
  it('tells the progress and ends with the result', async () => {
    const { told, outcome } = run(async function* () {
      yield progress(1)
      yield progress(2)
      yield { type: 'done', files: 3 }
    })
    expect(await outcome).toEqual({ kind: 'done', result: { type: 'done', files: 3 } })
    expect(told.map(({ done }) => done)).toEqual([1, 2])
  })

  it('says what the program refused, before it began or in the middle', async () => {
    const full = new ORPCError('REFUSED', { message: 'USB hết chỗ. Xóa bớt tệp rồi chép lại.' })
    const middle = run(async function* () {
      yield progress(1)
      throw full
    })
    expect(await middle.outcome).toEqual({
      kind: 'failed',
      message: full.message,
      problem: { kind: 'refused', message: full.message, fields: [] },
    })

    const atOnce = await follow(
      async () => {
        throw full
      },
      new AbortController().signal,
      () => undefined,
    )
    expect(atOnce).toEqual({
      kind: 'failed',
      message: full.message,
      problem: { kind: 'refused', message: full.message, fields: [] },
    })
  })

  it('is stopped, not failed, when the user stopped it', async () => {
    const abort = new AbortController()
    const { told, outcome } = run(async function* () {
      yield progress(1)
      abort.abort()
      yield progress(2)
      throw new DOMException('aborted', 'AbortError')
    }, abort)
    expect(await outcome).toEqual({ kind: 'stopped' })
    expect(told).toHaveLength(1)
  })

  it('never takes an end without result for success', async () => {
    const { outcome } = run(async function* () {
      yield progress(1)
    })
    expect(await outcome).toMatchObject({ kind: 'failed' })
  })
})
