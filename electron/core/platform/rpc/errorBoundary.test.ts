import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { os, type RouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { patience } from '../../testing/patience.ts'
import { refused } from '../refusals/refusals.ts'
import { errorBoundary } from './errorBoundary.ts'

const steps = {
  /** Two steps, then what the name says. */
  run: os.handler(async function* ({ signal }) {
    try {
      yield { done: 1 }
      yield { done: 2 }
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 5))
        signal?.throwIfAborted()
      }
    } finally {
      ended()
    }
  }),
  full: os.handler(async function* () {
    yield { done: 1 }
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }),
  broken: os.handler(async function* () {
    yield { done: 1 }
    throw new TypeError('cannot read properties of undefined')
  }),
  refusing: os.handler(async function* () {
    yield { done: 1 }
    throw refused('USB đã bị rút ra.')
  }),
}
const ended = vi.fn()

function served() {
  const logged: unknown[] = []
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(
    steps,
    errorBoundary((error) => logged.push(error)),
  ).upgrade(port1)
  const client: RouterClient<typeof steps> = createORPCClient(new RPCLink({ port: port2 }))
  port1.start()
  port2.start()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  return { client, logged }
}

/** What a streamed answer gave before it broke, and what it broke with. */
async function drained(answer: Promise<AsyncIterable<unknown>>) {
  const values: unknown[] = []
  try {
    for await (const value of await answer) values.push(value)
  } catch (error) {
    return { values, error }
  }
  throw new Error('the stream did not break')
}

describe('a streamed answer', () => {
  it.each([
    ['full', 'REFUSED', /^Ổ đĩa đã đầy/, 1],
    ['broken', 'FAILED', /^Có trục trặc ngoài dự tính/, 1],
    ['refusing', 'REFUSED', /^USB đã bị rút ra\.$/, 0],
  ] as const)('that breaks (%s) tells why in Vietnamese, after what it gave', async (name, code, message, lines) => {
    const { client, logged } = served()
    const { values, error } = await drained(client[name]())
    expect(values).toEqual([{ done: 1 }])
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(logged).toHaveLength(lines)
  })

  it('ends its work when the page breaks it off, and nothing is logged', async () => {
    const { client, logged } = served()
    ended.mockClear()
    const controller = new AbortController()
    const stream = await client.run(undefined, { signal: controller.signal })
    expect((await stream.next()).value).toEqual({ done: 1 })
    controller.abort()
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), patience)
    expect(logged).toEqual([])
  })
})
