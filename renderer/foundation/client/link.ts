import { type ClientContext, type ClientLink, DynamicLink } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { onMessagePortClose, RPCLink as PortLink } from '@orpc/client/message-port'
import { linkOptions } from '../../../shared/contract/documentFile.ts'
import { markStopped, turnedAway } from './connection.ts'
import { askForPort, onDesktop } from './desktopPort.ts'
import { takeToken } from './token.ts'

let opened: Promise<ClientLink<ClientContext>> | undefined

/** The way to what stands behind the page, opened with the first call. */
export const link = new DynamicLink(() => (opened ??= openLink()))

async function openLink(): Promise<ClientLink<ClientContext>> {
  return onDesktop() ? openPortLink() : openHttpLink()
}

async function openPortLink(): Promise<ClientLink<ClientContext>> {
  try {
    const port = await askForPort()
    port.start()
    onMessagePortClose(port, () => markStopped(true))
    return new PortLink({ port, ...linkOptions })
  } catch (error) {
    opened = undefined
    markStopped(true)
    throw error
  }
}

function openHttpLink(): ClientLink<ClientContext> {
  const token = takeToken()
  return new HttpLink({
    ...linkOptions,
    url: new URL('/rpc', window.location.origin),
    headers: { 'x-so-token': token },
    fetch: async (request, init) => {
      try {
        const response = await fetch(request, init)
        markStopped(turnedAway(response))
        return response
      } catch (error) {
        if (!request.signal.aborted) markStopped(true)
        throw error
      }
    },
  })
}
