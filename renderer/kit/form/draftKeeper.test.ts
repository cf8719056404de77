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

  describe('when a save fails', () => {
    const full = new Error('full')
    let room = false
    const failing = {
      save: async (value: string) => {
        if (!room) throw full
        await store.save(value)
      },
      remove: store.remove,
      onFault: (reason: unknown) => log.push(reason === null ? 'well again' : `fault: ${reason === full}`),
    }
    beforeEach(() => {
      room = false
    })

    it('says so and tries again until there is room, also when nothing more is typed', async () => {
      const keeper = createDraftKeeper(() => text, failing)
      keeper.schedule()
      await vi.advanceTimersByTimeAsync(500)
      expect(log).toEqual(['fault: true'])
      await vi.advanceTimersByTimeAsync(5000)
      expect(log).toEqual(['fault: true', 'fault: true'])
      room = true
      text = 'ab'
      await vi.advanceTimersByTimeAsync(5000)
      expect(log.slice(2)).toEqual(['save ab', 'well again'])
      await vi.advanceTimersByTimeAsync(60_000)
      expect(log).toHaveLength(4)
    })

    it('lets go of it when the draft is of no more use', async () => {
      const keeper = createDraftKeeper(() => text, failing)
      keeper.schedule()
      await keeper.flush()
      await keeper.discard()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(log).toEqual(['fault: true', 'well again', 'remove'])
    })

    it('says nothing of a draft that was discarded while it was being saved', async () => {
      const keeper = createDraftKeeper(() => text, failing)
      keeper.schedule()
      const saving = keeper.flush()
      await Promise.all([saving, keeper.discard()])
      await vi.advanceTimersByTimeAsync(60_000)
      expect(log).toEqual(['remove'])
    })

    it('tries no more once the form is closed', async () => {
      const keeper = createDraftKeeper(() => text, failing)
      keeper.schedule()
      keeper.close()
      await vi.advanceTimersByTimeAsync(0)
      room = true
      await vi.advanceTimersByTimeAsync(60_000)
      expect(log).toEqual([])
    })
  })
})
