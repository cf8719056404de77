import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const renderer: { ipc?: EventEmitter & { send: (channel: string) => void } } = vi.hoisted(() => ({}))
vi.mock('electron', () => ({
  get ipcRenderer() {
    return renderer.ipc
  },
}))

let page = new EventTarget()
const send = vi.fn()
const posted = vi.fn()

beforeEach(async () => {
  vi.resetModules()
  send.mockReset()
  posted.mockReset()
  page = Object.assign(new EventTarget(), { postMessage: posted })
  renderer.ipc = Object.assign(new EventEmitter(), { send })
  vi.stubGlobal('window', page)
  await import('./preload.ts')
})

/** A message as the page posts it; `changed` plays a stranger. */
function say(changed: { source?: unknown; origin?: string; data?: unknown } = {}): void {
  const event = new Event('message')
  page.dispatchEvent(
    Object.assign(event, { source: page, origin: 'app://bundle', data: 'so-ban-chi-dao:ready', ...changed }),
  )
}

describe('the preload', () => {
  it('asks for a port once, however often the page says that it is ready', () => {
    say()
    say()
    expect(send.mock.calls).toEqual([['connect']])
  })

  it.each([
    { source: {} },
    { source: null },
    { origin: 'https://example.com' },
    { origin: 'null' },
    { data: 'other' },
    { data: { channel: 'so-ban-chi-dao:ready' } },
  ])('does not listen to a stranger: %j', (changed) => {
    say(changed)
    expect(send).not.toHaveBeenCalled()
  })

  it('hands the port to its own origin and nothing more', () => {
    const port = {}
    renderer.ipc?.emit('port', { ports: [port] })
    expect(posted.mock.calls).toEqual([['so-ban-chi-dao:port', 'app://bundle', [port]]])
  })
})
