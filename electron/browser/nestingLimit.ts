import type { IncomingMessage } from 'node:http'
import { ORPCError } from '@orpc/server'
import type { NodeHttpHandlerPlugin } from '@orpc/server/node'

/** Deeper than any input of the contract nests. */
const deepest = 64

const [quote, backslash] = [0x22, 0x5c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Counts how deep JSON nests while it arrives, piece by piece; brackets within a text do not count. */
export function nestingCounter(): (piece: Uint8Array) => number {
  let depth = 0
  let most = 0
  let inText = false
  let escaped = false
  return (piece) => {
    for (const byte of piece) {
      if (escaped) escaped = false
      else if (inText) {
        if (byte === backslash) escaped = true
        else if (byte === quote) inText = false
      } else if (byte === quote) inText = true
      else if (byte === openList || byte === openObject) most = Math.max(most, ++depth)
      else if (byte === closeList || byte === closeObject) depth--
    }
    return most
  }
}

/**
 * Refuses a body whose JSON nests deeper than any input: to parse 59 MB of `[` would hold the program for seconds. It
 * looks at the pieces as they are read, as the limit of size beside it does.
 */
export class NestingLimitPlugin implements NodeHttpHandlerPlugin<object> {
  initRuntimeAdapter(options: Parameters<NonNullable<NodeHttpHandlerPlugin<object>['initRuntimeAdapter']>>[0]): void {
    options.adapterInterceptors ??= []
    options.adapterInterceptors.push(async (call) => {
      const stop = watch(call.request, () => {
        if (!('stream' in call.response) && !call.response.headersSent) call.response.setHeader('connection', 'close')
        throw new ORPCError('BAD_REQUEST')
      })
      try {
        return await call.next(call)
      } finally {
        stop()
      }
    })
  }
}

/** Calls `refuse` at the piece of a JSON body that is too deep. */
function watch(request: Pick<IncomingMessage, 'emit' | 'headers'>, refuse: () => never): () => void {
  if (!(request.headers['content-type'] ?? 'application/json').startsWith('application/json')) return () => undefined
  const depthAt = nestingCounter()
  const { emit } = request
  request.emit = (event: string | symbol, ...args: unknown[]) => {
    const [piece] = args
    if (event === 'data' && piece instanceof Uint8Array && depthAt(piece) > deepest) refuse()
    return emit.call(request, event, ...args)
  }
  return () => {
    request.emit = emit
  }
}
