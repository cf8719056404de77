import { type ClientContext, type ClientLink, createORPCClient, DynamicLink } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { onMessagePortClose, RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient, InferContractRouterOutputs } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '../../shared/contract/index.ts'
import { markStopped, turnedAway } from './connection.ts'
import { askForPort, onDesktop } from './desktopPort.ts'
import { takeToken } from './token.ts'

/** Every procedure of the contract as a typed function. */
export type Client = ContractRouterClient<typeof contract>
/** What each procedure answers: `Outputs['ward']['status']`. */
export type Outputs = InferContractRouterOutputs<typeof contract>

let link: Promise<ClientLink<ClientContext>> | undefined

/** Calls the program: `await client.members.create(member)`. Errors are read by `describeError`. */
export const client: Client = createORPCClient(new DynamicLink(() => (link ??= openLink())))

/** The same procedures as query options: `useQuery(orpc.members.list.queryOptions())`. */
export const orpc = createTanstackQueryUtils(client)

async function openLink(): Promise<ClientLink<ClientContext>> {
  return onDesktop() ? openPortLink() : openHttpLink()
}

async function openPortLink(): Promise<ClientLink<ClientContext>> {
  try {
    const port = await askForPort()
    port.start()
    onMessagePortClose(port, () => markStopped(true))
    return new PortLink({ port })
  } catch (error) {
    link = undefined
    markStopped(true)
    throw error
  }
}

function openHttpLink(): ClientLink<ClientContext> {
  const token = takeToken()
  return new HttpLink({
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
