import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper } from './draftKeeper.ts'

describe('createDraftKeeper', () => {
  let text: string | null = 'a'
  let log: string[] = []
  const store = {
    save: async (value: string) => log.push(`save ${value}`),
    remove: async () => log.push('remove'),
  }
  beforeEach(() => {
    vi.useFakeTimers()
    text = 'a'
    log = []
  })
  afterEach(() => vi.useRealTimers())

  it('saves what is there half a second after the first key, also while the typing goes on', async () => {
    const keeper = createDraftKeeper(() => text, store)
    keeper.schedule()
    await vi.advanceTimersByTimeAsync(400)
    text = 'ab'
    keeper.schedule()
    await vi.advanceTimersByTimeAsync(99)
    expect(log).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(log).toEqual(['save ab'])
    text = 'abc'
    keeper.schedule()
    await vi.advanceTimersByTimeAsync(500)
    expect(log).toEqual(['save ab', 'save abc'])
  })

  it('removes the draft when the text is back to what is stored', async () => {
    const keeper = createDraftKeeper(() => text, store)
    text = null
    keeper.schedule()
    await keeper.flush()
    expect(log).toEqual(['remove'])
  })

  it('forgets what waits when discarded', async () => {
    const keeper = createDraftKeeper(() => text, store)
    keeper.schedule()
    await keeper.discard()
    await vi.advanceTimersByTimeAsync(1000)
    expect(log).toEqual(['remove'])
  })

  it('removes only after a slow save has ended', async () => {
    const slow = {
      save: (value: string) => new Promise((resolve) => setTimeout(() => resolve(log.push(`save ${value}`)), 2000)),
      remove: store.remove,
    }
    const keeper = createDraftKeeper(() => text, slow)
    keeper.schedule()
    const saving = keeper.flush()
    const removing = keeper.discard()
    await vi.advanceTimersByTimeAsync(2000)
    await Promise.all([saving, removing])
    expect(log).toEqual(['save a', 'remove'])
  })

  it('goes on after a save that failed', async () => {
    const failing = { save: () => Promise.reject(new Error('full')), remove: store.remove }
    const keeper = createDraftKeeper(() => text, failing)
    keeper.schedule()
    await keeper.flush()
    await keeper.discard()
    expect(log).toEqual(['remove'])
  })
})
