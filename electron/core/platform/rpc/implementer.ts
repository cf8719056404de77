import { implement } from '@orpc/server'
import { contract } from '../../../../shared/contract/index.ts'

/** Builds procedures that answer the contract; each feature's routes file implements its own part. */
export const os = implement(contract)
