import { useQuery } from '@tanstack/react-query'
import type { Issuer } from '../../../shared/model/ward.ts'
import { orpc } from '../../foundation/client/client.ts'

/** So many lines come first: more than most books have. */
const firstLines = 300

/**
 * The lines of one book with what is missing among them. Of a longer book the first lines come at once, and all of them
 * when they are read: `rest` counts those still on their way.
 */
export function useBookLines(book: { readonly year: number; readonly issuer: Issuer }, enabled = true) {
  const first = useQuery({ ...orpc.register.list.queryOptions({ input: { ...book, most: firstLines } }), enabled })
  const isCut = first.data?.rest !== undefined
  const whole = useQuery({ ...orpc.register.list.queryOptions({ input: book }), enabled: enabled && isCut })
  const failed = [first, ...(isCut ? [whole] : [])].find((query) => query.isError)
  return {
    data: (isCut ? whole.data : undefined) ?? first.data,
    rest: isCut && !whole.data ? (first.data?.rest ?? 0) : 0,
    isPending: first.isPending,
    failed,
  }
}
