import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MessageChannelMain, MessagePortMain } from './portDouble.ts'

function channel() {
  const { port1, port2 } = new MessageChannelMain()
  onTestFinished(() => port1.close())
  return { main: port1, page: port2.port, port2 }
}

describe('a port of the main process', () => {
  it.each<[string, unknown]>([
    ['text', '{"json":1}'],
    ['bytes', new Uint8Array([1, 2]).buffer],
    ['what is made of them', { a: [new Uint8Array([1])], b: new Map([['c', new Date(0)]]) }],
  ])('sends %s', async (_what, data) => {
    const { main, page } = channel()
    const heard = once(page, 'message')
    main.postMessage(data)
    expect(await heard).toEqual([data])
  })

  it.each<[string, unknown]>([
    ['a Blob', new Blob(['x'])],
    ['a File deep inside', { files: [new Map([['a', new File(['x'], 'a.docx')]])] }],
    ['a stream', new ReadableStream()],
    ['a function', { run: () => undefined }],
  ])('copies no %s', (_what, data) => {
    expect(() => channel().main.postMessage(data)).toThrow('An object could not be cloned.')
  })

  it('hands over ports and nothing else', () => {
    const bytes = new ArrayBuffer(4)
    expect(() => channel().main.postMessage(bytes, [bytes])).toThrow(TypeError)
    expect(() => channel().main.postMessage(null, [new MessageChannel().port1])).toThrow(TypeError)
    const { port2 } = channel()
    expect(port2).toBeInstanceOf(MessagePortMain)
    expect(() => channel().main.postMessage(null, [port2])).not.toThrow()
  })

  it('gets nothing of a message that holds a Blob, which the page may send', async () => {
    const { main, page } = channel()
    const heard = once(main, 'message')
    main.start()
    page.postMessage({ file: new Blob(['x']) })
    expect(await heard).toEqual([{ data: null, ports: [] }])
  })
})
