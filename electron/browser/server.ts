import { randomBytes } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import type { App } from '../core/app.ts'
import type { Rescue } from '../core/book/rescue/rescue.ts'
import { pageHeaders, staticFile } from '../core/platform/files/staticFiles.ts'
import { inputTooLarge, unreadableInput } from '../core/platform/refusals/refusals.ts'
import { refusalOf } from './guard.ts'
import { JsonLimitPlugin } from './jsonLimit.ts'
import { readForm, sentAs, TooLargeError } from './sentBody.ts'

/** Largest request: a dataset file of 50 MB with what surrounds it. */
const largestBody = 60_000_000

/** Longer than the path of any page or call. */
const longestPath = 1000

/** A request that has not arrived whole after so long is let go, in milliseconds. */
const longestRequest = 60_000

/** What stands behind the page: the program, or the rescue in its place. */
export type Served = Pick<App, 'router' | 'handlerOptions'> | Pick<Rescue, 'router' | 'handlerOptions' | 'page'>

export interface BrowserHost {
  /** Address with its token, to be opened in a browser on this computer. */
  readonly address: string
  /** Serves something else from the next request on, at the same address and with the same token. */
  serve(next: Served): void
  close(): Promise<void>
}

/**
 * Serves the built page and the application on 127.0.0.1.
 *
 * @param pageDir absolute folder of the built renderer
 * @param port 0 picks a free one
 * @param requestTimeout how long a request may take to arrive, in milliseconds
 */
export async function serveBrowser(
  first: Served,
  options: {
    readonly pageDir: string
    readonly port: number
    readonly token?: string
    readonly requestTimeout?: number
  },
): Promise<BrowserHost> {
  const token = options.token ?? randomBytes(24).toString('base64url')
  let served = serving(first)
  let port = options.port

  const requestTimeout = options.requestTimeout ?? longestRequest
  const server = createServer(
    { requestTimeout, connectionsCheckingInterval: requestTimeout / 4 },
    (request, response) => {
      respond(request, response).catch(() => endPlain(response, 500))
    },
  )

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const urlPath = (request.url ?? '/').split('?')[0] ?? '/'
    if (urlPath.length > longestPath) return endPlain(response, 414)
    const isCall = urlPath === '/rpc' || urlPath.startsWith('/rpc/')
    if (refusalOf(request, { port, token, isCall }) !== null) return endPlain(response, 403)
    if (isCall && request.method !== 'POST') return endPlain(response, 405)
    if (!isCall) return sendPage(request, response, options.pageDir, urlPath === '/' ? served.start : urlPath)
    const sent = sentAs(request)
    if (sent === null) return endUnread(response, 415)
    if (sent.kind === 'form') {
      const form = await readForm(request, sent.boundary, largestBody).catch(sizeRefusal)
      if (form === 'too large') return endUnread(response, 413)
      if (form === null) return endUnread(response, 400)
      // The handler takes a body that was read already as it is.
      Object.assign(request, { body: form })
    }
    const { matched } = await served.handler.handle(request, response, { prefix: '/rpc', context: {} })
    if (!matched) endPlain(response, 404)
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  setImmediate(readyForCalls)
  const bound = server.address()
  if (bound !== null && typeof bound === 'object') port = bound.port

  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    serve: (next) => {
      served = serving(next)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Node loads its forms when they are first named, as the first call does: better while the page is on its way. */
function readyForCalls(): void {
  void globalThis.FormData
}

function serving(next: Served) {
  const handler = new RPCHandler(next.router, {
    ...next.handlerOptions,
    plugins: [new BodyLimitPlugin({ maxBodySize: largestBody }), new JsonLimitPlugin()],
  })
  return { handler, start: 'page' in next ? `/${next.page}` : '/' }
}

function sendPage(request: IncomingMessage, response: ServerResponse, pageDir: string, urlPath: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    endPlain(response, 405)
    return
  }
  const file = staticFile(pageDir, urlPath)
  if (file === null || !statSync(file.path, { throwIfNoEntry: false })?.isFile()) {
    endPlain(response, 404)
    return
  }
  response.writeHead(200, { ...pageHeaders, 'content-type': file.contentType })
  createReadStream(file.path).pipe(response)
}

function sizeRefusal(error: unknown) {
  if (error instanceof TooLargeError) return 'too large' as const
  throw error
}

/** Answers a call that was not taken in, in the form of an answer of the handler. */
function endUnread(response: ServerResponse, status: 400 | 413 | 415): void {
  const error = status === 413 ? inputTooLarge() : unreadableInput()
  // What is still on its way is not waited for.
  response
    .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ json: { ...error.toJSON(), status } }))
}

function endPlain(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  // What is still on its way is not waited for.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end()
}
