import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { orpc } from '../../foundation/client/client.ts'
import { describeError } from '../../foundation/errors.ts'

/** Milliseconds without a key before the program is asked. */
const settling = 120

/**
 * The search over everything: what is typed, what was found, and which hit is in hand. While an answer is on its way
 * the hits of the text before stay in sight.
 *
 * @param onOpen called with the hit that the user wants
 */
export function useSearch(onOpen: (hit: SearchHit) => void) {
  const [query, setQuery] = useState('')
  const [asked, setAsked] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  /** Enter was pressed before it was known what is found. */
  const [opening, setOpening] = useState(false)
  const text = query.trim()
  const found = useQuery({
    ...orpc.search.find.queryOptions({ input: { query: asked.slice(0, 100) } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const hits = asked === '' ? [] : (found.data ?? [])
  const inHand = hits.findIndex((hit) => keyOf(hit) === picked)
  const chosen = Math.max(0, inHand)
  const known = asked === text && !found.isPending && !found.isPlaceholderData

  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), settling)
    return () => clearTimeout(timer)
  }, [text])

  const openFound = useEffectEvent(() => {
    setOpening(false)
    open(hits[chosen])
  })
  useEffect(() => {
    if (opening && known) openFound()
  }, [opening, known])

  function open(hit: SearchHit | undefined) {
    if (hit) onOpen(hit)
  }

  return {
    query,
    hits,
    chosen,
    note: note(),
    type(typed: string) {
      setQuery(typed)
      setPicked(null)
      setOpening(false)
    },
    pick(place: number) {
      const hit = hits[Math.max(0, Math.min(hits.length - 1, place))]
      setPicked(hit ? keyOf(hit) : null)
    },
    /** Opens the hit that was picked; else the first one for what is typed, as soon as it is known. */
    take() {
      if (text === '') return
      if (known || inHand >= 0) return open(hits[chosen])
      setAsked(text)
      setOpening(true)
    },
  }

  function note(): string {
    if (asked === '') return 'Gõ vài chữ của tên, nội dung hoặc số văn bản.'
    if (found.isError) return describeError(found.error).message
    if (found.isPending) return 'Đang tìm'
    return hits.length === 0 ? 'Không tìm thấy. Thử gõ ít chữ hơn.' : ''
  }
}

/** Names a hit among the others. */
export function keyOf({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string {
  return `${kind}-${id}`
}
