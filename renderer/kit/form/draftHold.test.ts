import { afterEach, describe, expect, it } from 'vitest'
import { createDraftHold, type DraftHold } from './draftHold.ts'
import { newDraftKey } from './draftRows.ts'

const form = 'group:new'
const kept = (owner?: string) => ({ key: newDraftKey(form, owner), value: '{}', savedAt: '2026-11-22T08:00' })

describe('the drafts that an open form answers for', () => {
  const closings: (() => void)[] = []
  afterEach(() => {
    for (const close of closings.splice(0)) close()
  })
  /** A form that is open in a window of its own. */
  function openForm(): DraftHold & { close: () => void } {
    const hold = createDraftHold()
    const close = hold.open()
    closings.push(close)
    return { ...hold, close }
  }

  it('are not those that another open form keeps; whoever opens after it has gone gets them, all at once', async () => {
    const typing = openForm()
    const [text, aside, ofNobody] = [kept(typing.owner), kept(typing.owner), kept()]
    const stored = [text, aside, ofNobody]
    expect(await openForm().claim(stored)).toEqual([ofNobody])
    typing.close()
    await expect.poll(() => openForm().claim(stored)).toEqual([text, aside])
  })

  it('are of one form alone, where several ask at once for what a window that is gone had left', async () => {
    const gone = createDraftHold().owner
    const left = [kept(gone), kept(), { key: form, value: '{}', savedAt: '2026-11-20T08:00' }]
    const answers = await Promise.all([openForm(), openForm(), openForm()].map((one) => one.claim(left)))
    expect(answers.flat().toSorted(byKey)).toEqual(left.toSorted(byKey))
  })

  it('stay its own when it asks anew', async () => {
    const asking = openForm()
    const left = [kept(createDraftHold().owner)]
    expect(await asking.claim(left)).toEqual(left)
    expect(await asking.claim(left)).toEqual(left)
  })
})

function byKey(one: { key: string }, other: { key: string }): number {
  return one.key < other.key ? -1 : 1
}
