import type { IncomingMessage } from 'node:http'
import { ORPCError } from '@orpc/server'
import type { NodeHttpHandlerPlugin } from '@orpc/server/node'
import { jsonLimit, sentAs } from './sentBody.ts'

/**
 * Refuses a body whose JSON nests deeper than any input or holds more values: to parse 59 MB of `[`, or to tell what is
 * wrong with each of a million rows, would hold the program for seconds. It looks at the pieces as they are read, as
 * the limit of size beside it does. What comes as a form is measured before it gets here.
 */
export class JsonLimitPlugin implements NodeHttpHandlerPlugin<object> {
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

/** Calls `refuse` at the piece of a JSON body that is too much. */
function watch(request: Pick<IncomingMessage, 'emit' | 'headers'>, refuse: () => never): () => void {
  if (sentAs(request)?.kind !== 'json') return () => undefined
  const isTooMuch = jsonLimit()
  const { emit } = request
  request.emit = (event: string | symbol, ...args: unknown[]) => {
    const [piece] = args
    if (event === 'data' && piece instanceof Uint8Array && isTooMuch(piece)) refuse()
    return emit.call(request, event, ...args)
  }
  return () => {
    request.emit = emit
  }
}
