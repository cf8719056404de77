import { orpc } from '../../foundation/client/client.ts'
import { askedJustNow } from '../../foundation/client/queryClient.ts'

/** What the overview shows. */
export const overviewQuestion = { ...orpc.overview.get.queryOptions(), staleTime: askedJustNow }
