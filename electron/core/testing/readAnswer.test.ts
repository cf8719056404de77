import { setTimeout } from 'node:timers/promises'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { os } from '@orpc/server'
import { RPCHandler as FetchHandler } from '@orpc/server/fetch'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { errorBoundary } from '../platform/rpc/errorBoundary.ts'
import { patience } from './patience.ts'
import { type Reading, readAnswer, readings } from './readAnswer.ts'

const ended = vi.fn()
const unforeseen = vi.fn()

const router = {
  plain: os.handler(() => ({ saved: true })),
  stream: os.handler(async function* ({ signal }) {
    try {
      for (let done = 1; done <= 3; done++) {
        yield { done }
        await setTimeout(2, undefined, { signal })
      }
    } finally {
      ended()
    }
  }),
  breaking: os.handler(async function* () {
    yield { done: 1 }
    throw new TypeError('unforeseen')
  }),
}

function links() {
  const { port1, port2 } = new MessageChannel()
  new PortHandler(router, errorBoundary(unforeseen)).upgrade(port1)
  port1.start()
  port2.start()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  const handler = new FetchHandler(router, errorBoundary(unforeseen))
  const fetch = async (request: Request) => {
    const { matched, response } = await handler.handle(request, { context: {} })
    return matched ? response : new Response('', { status: 404 })
  }
  return { port: new PortLink({ port: port2 }), http: new FetchLink({ url: 'http://127.0.0.1/', fetch }) }
}

describe.each(['port', 'http'] as const)('an answer over %s', (transport) => {
  const call = (name: keyof typeof router, how: Reading) => {
    const link = links()[transport]
    return readAnswer((signal) => link.call([name], undefined, { context: {}, signal }), how)
  }

  it.each(readings)('that is no stream is given as it is, read %s', async (how) => {
    expect(await call('plain', how)).toEqual({ saved: true })
  })

  it.each(readings)('that is a stream ends in the program, read %s', async (how) => {
    ended.mockClear()
    const values = await call('stream', how)
    expect(values).toEqual([{ done: 1 }, { done: 2 }, { done: 3 }].slice(0, how === 'to the end' ? 3 : 1))
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), patience)
  })

  it('that breaks tells why', async () => {
    unforeseen.mockClear()
    await expect(call('breaking', 'to the end')).rejects.toMatchObject({ code: 'FAILED' })
    expect(unforeseen).toHaveBeenCalledOnce()
  })
})
