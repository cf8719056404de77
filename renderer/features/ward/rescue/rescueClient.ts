import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { rescueContract } from '../../../../shared/contract/rescue.ts'
import { link } from '../../../foundation/client/link.ts'

/** Calls what stands in the place of the program while its data cannot be opened. */
export const rescueClient: ContractRouterClient<typeof rescueContract> = createORPCClient(link)

export const rescueOrpc = createTanstackQueryUtils(rescueClient)
