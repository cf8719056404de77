import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { v7 } from 'uuid'
import { linkOptions } from '../../shared/contract/documentFile.ts'
import type { contract } from '../../shared/contract/index.ts'
import { defaultUnit } from '../../shared/model/units.ts'
import type { Ward } from '../../shared/model/ward.ts'

export type Api = ContractRouterClient<typeof contract>

/**
 * Calls the running program without its page: to bring a test to where it begins.
 *
 * @param address as the program printed it, with its token
 */
export function apiOf(address: string): Api {
  const { origin, searchParams } = new URL(address)
  return createORPCClient(
    new RPCLink({
      url: `${origin}/rpc`,
      headers: { 'x-so-token': searchParams.get('token') ?? '' },
      ...linkOptions,
    }),
  )
}

/** An invented ward of two tiers, as the welcome screen would set it up. */
export const plainWard: Ward = {
  committee: {
    fullName: 'Ban Chỉ đạo phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    shortName: 'Ban Chỉ đạo phường',
    symbol: 'BCĐ',
    usesParentSeal: true,
  },
  peopleSymbol: 'UBND',
  committeeNumbering: 'per-kind',
  peopleNumbering: 'per-kind',
  archive: 'VT, BCĐ',
  units: [defaultUnit],
  headers: [
    {
      id: v7(),
      validFrom: '2025-07-01',
      wardName: 'An Bình',
      province: 'tỉnh Gia Lai',
      district: '',
      showSuperior: false,
      placeName: 'An Bình',
    },
  ],
}
