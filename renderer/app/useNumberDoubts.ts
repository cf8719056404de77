import { ORPCError } from '@orpc/client'
import type { ManualEntry } from '../../shared/model/register.ts'
import { useConfirm } from '../ui/ConfirmProvider.tsx'
import { client } from './client.ts'

/**
 * Asks before a number is given where day, number or clock make one look twice: it cannot be taken back.
 *
 * @example
 * const refuseDoubtful = useNumberDoubts()
 * onSave={async (wish) => { await refuseDoubtful(wish); return add.mutateAsync(wish) }}
 */
export function useNumberDoubts() {
  const confirm = useConfirm()
  return async (wish: Pick<ManualEntry, 'issuer' | 'code' | 'date' | 'number'>): Promise<void> => {
    const { issuer, code, date, number } = wish
    const doubts = await client.register.doubts({ issuer, code, date, number })
    if (doubts.length === 0) return
    const yes = await confirm({ title: 'Vẫn cấp số này?', text: doubts.join(' '), confirm: 'Vẫn cấp số', danger: true })
    if (!yes)
      throw new ORPCError('REFUSED', { message: 'Chưa cấp số. Xem lại ngày ký, số và đồng hồ của máy rồi cấp lại.' })
  }
}
