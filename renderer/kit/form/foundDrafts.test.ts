import { describe, expect, it } from 'vitest'
import { type DraftFacts, writeDraft } from './draftText.ts'
import { sortDrafts } from './foundDrafts.ts'

const shown = { name: 'Tổ dân phố 1', headName: '' }
const kept = (key: string, headName: string, facts: DraftFacts) => ({
  key,
  value: writeDraft({ ...shown, headName }, facts),
  savedAt: '2026-11-22T08:00',
})
const keys = (drafts: readonly { key: string }[]) => drafts.map(({ key }) => key)

describe('the drafts that a form finds', () => {
  it('go into it when they began from what it shows, the newest; the others are offered', () => {
    const found = sortDrafts(
      [
        kept('older', 'Lê An', { version: 2 }),
        kept('newest', 'Lê Bình', { version: 3 }),
        kept('of another window', 'Lê Chi', { version: 3 }),
      ],
      shown,
      3,
    )
    expect(found.restored?.values).toEqual({ ...shown, headName: 'Lê Bình' })
    expect(keys(found.offers)).toEqual(['older', 'of another window'])
  })

  it('stand aside still after a power cut, with the time at which they were typed', () => {
    const aside = { version: 3, aside: 'dropped', at: '2026-11-20T07:30' } as const
    const found = sortDrafts([kept('a', 'Lê An', aside)], shown, 3)
    expect(found.restored).toBeNull()
    expect(found.offers).toEqual([])
    expect(found.asides).toMatchObject([{ key: 'a', aside: 'dropped', at: '2026-11-20T07:30' }])
  })

  it('are of no more use when they say nothing that is not stored', () => {
    const found = sortDrafts([kept('saved', '', { version: 2 }), kept('left', '', { version: 3 })], shown, 3)
    expect(keys(found.spent)).toEqual(['saved', 'left'])
    expect(found).toMatchObject({ restored: null, offers: [], asides: [] })
  })

  it('are one when they say the same: that in the form before those offered, and those before what stands aside', () => {
    const found = sortDrafts(
      [
        kept('aside', 'Lê An', { version: 3, aside: 'replaced' }),
        kept('older', 'Lê An', { version: 2 }),
        kept('of this window', 'Lê An', { version: 3 }),
        kept('of another window', 'Lê An', { version: 3 }),
        kept('refused', 'Lê Chi', { version: 2, aside: 'refused' }),
        kept('offered', 'Lê Chi', { version: 2 }),
        kept('dropped', 'Lê Dung', { version: 3, aside: 'dropped' }),
      ],
      shown,
      3,
    )
    expect(found.restored?.key).toBe('of this window')
    expect(keys(found.offers)).toEqual(['offered'])
    expect(keys(found.asides)).toEqual(['dropped'])
    expect(keys(found.spent)).toEqual(['aside', 'older', 'of another window', 'refused'])
  })

  it('are left alone when they cannot be read', () => {
    const found = sortDrafts([{ key: 'a', value: '{', savedAt: '' }], shown, 3)
    expect(found).toEqual({ restored: null, offers: [], asides: [], spent: [] })
  })
})
