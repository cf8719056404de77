import { EventEmitter } from 'node:events'
import { MessageChannel, MessagePort } from 'node:worker_threads'

/**
 * As Electron's MessagePortMain: `on` with an event, quiet until `start`, and of what it sends and gets only what V8
 * alone can copy. Node's own ports copy more (a Blob) and hand over more (an ArrayBuffer); in Electron that is refused,
 * or arrives as nothing (electron/electron#34905).
 */
export class MessagePortMain extends EventEmitter {
  /** The page's end of the other port is one of Node's, as the page's own is one of the browser's. */
  readonly port: MessagePort
  #started = false
  constructor(port: MessagePort) {
    super()
    this.port = port
    port.on('close', () => this.emit('close'))
  }
  start() {
    if (this.#started) return
    this.#started = true
    this.port.on('message', (data: unknown) => this.emit('message', { data: isCopied(data) ? data : null, ports: [] }))
  }
  postMessage(data: unknown, transfer: readonly unknown[] = []) {
    if (!isCopied(data)) throw new Error('An object could not be cloned.')
    const ports = transfer.map((one) => {
      if (!(one instanceof MessagePortMain)) throw new TypeError('Error processing argument at index 1')
      if (one === this) throw new Error('Port at index 0 contains the source port.')
      return one.port
    })
    this.port.postMessage(data, ports)
  }
  close() {
    this.port.close()
  }
}

/** As Electron's MessageChannelMain. */
export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new MessagePortMain(port1)
    this.port2 = new MessagePortMain(port2)
  }
}

/** What is an object of Node or of the browser, and not of the language: V8 does not know how to copy it. */
const hostClasses = [Blob, MessagePort, ReadableStream, WritableStream, AbortSignal, URL, Headers, FormData]

/** Whether all of a message is of the language itself, functions and symbols excepted. */
function isCopied(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return false
  if (typeof value !== 'object' || value === null || seen.has(value)) return true
  seen.add(value)
  if (hostClasses.some((host) => value instanceof host)) return false
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return true
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value)
  return parts.every((part) => isCopied(part, seen))
}
