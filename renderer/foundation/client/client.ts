import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient, InferContractRouterOutputs } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '../../../shared/contract/index.ts'
import { link } from './link.ts'

/** Every procedure of the contract as a typed function. */
export type Client = ContractRouterClient<typeof contract>
/** What each procedure answers: `Outputs['ward']['status']`. */
export type Outputs = InferContractRouterOutputs<typeof contract>

/** Calls the program: `await client.members.create(member)`. Errors are read by `describeError`. */
export const client: Client = createORPCClient(link)

/** The same procedures as query options: `useQuery(orpc.members.list.queryOptions())`. */
export const orpc = createTanstackQueryUtils(client)
