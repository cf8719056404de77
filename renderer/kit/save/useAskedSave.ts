import { ORPCError } from '@orpc/client'
import type { UseMutationResult } from '@tanstack/react-query'
import { describeError } from '../../foundation/errors.ts'
import { useConfirm } from '../confirm/ConfirmProvider.tsx'
import { useSave } from './useSave.ts'

/** How a step is asked about that the program doubts. */
export interface DoubtQuestion {
  /** `Vẫn cấp số này?` */
  title: string
  /** The verb of the button that does it: `Vẫn cấp số`. */
  confirm: string
  /** What is said when it was not done: `Chưa cấp số. Xem lại ngày ký rồi cấp lại.` */
  left: string
  /** The field of a form that the doubts concern: what was not done is said there. Without one, it is said above. */
  field?: string
}

/**
 * As `useSave` for a step that cannot be undone: where the program doubts what it was given, the doubts are asked, and
 * with a yes it is done. Doubts that came up meanwhile are asked too.
 *
 * @example
 * const issue = useAskedSave(client.register.issue, { title: 'Vẫn cấp số này?', confirm: 'Vẫn cấp số', left: '…' })
 */
export function useAskedSave<TInput extends object, TOutput>(
  procedure: (input: TInput & { confirmed: string[] }) => Promise<TOutput>,
  { title, confirm, left, field }: DoubtQuestion,
): UseMutationResult<TOutput, unknown, TInput> {
  const ask = useConfirm()
  async function attempt(input: TInput, confirmed: string[]): Promise<TOutput> {
    try {
      return await procedure({ ...input, confirmed })
    } catch (error) {
      const { doubts } = describeError(error)
      if (!doubts) throw error
      const yes = await ask({ title, text: doubts.join(' '), confirm, danger: true })
      if (!yes) throw leftUndone(left, field)
      return attempt(input, doubts)
    }
  }
  return useSave((input: TInput) => attempt(input, []))
}

function leftUndone(message: string, field: string | undefined) {
  if (field === undefined) return new ORPCError('REFUSED', { message })
  return new ORPCError('INVALID', { message, data: { fields: [{ path: field, message }] } })
}
