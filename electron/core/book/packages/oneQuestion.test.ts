import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hungAfter, keptFor, longestWait, oneQuestion } from './oneQuestion.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A system that is asked, and answers when the test lets it. */
function system() {
  const questions: PromiseWithResolvers<string | null>[] = []
  const ask = oneQuestion(() => {
    const question = Promise.withResolvers<string | null>()
    questions.push(question)
    return question.promise
  })
  return { ask, questions }
}

describe('oneQuestion', () => {
  it('is put once for all who ask meanwhile and in the seconds after, then anew', async () => {
    const { ask, questions } = system()
    const [one, other] = [ask(), ask()]
    questions[0]?.resolve('KINGSTON')
    expect([await one, await other]).toEqual(['KINGSTON', 'KINGSTON'])
    vi.advanceTimersByTime(keptFor)
    expect(await ask()).toBe('KINGSTON')
    expect(questions).toHaveLength(1)

    vi.advanceTimersByTime(1)
    const later = ask()
    questions[1]?.resolve('SANDISK')
    expect(await later).toBe('SANDISK')
  })

  it('is given up in less than ten seconds, and its late answer serves who asks next', async () => {
    expect(longestWait).toBeLessThan(10_000)
    const { ask, questions } = system()
    const first = ask()
    vi.advanceTimersByTime(longestWait)
    expect(await first).toBeNull()
    // Whoever asks again does not start a second one beside it.
    const second = ask()
    questions[0]?.resolve('KINGSTON')
    expect(await second).toBe('KINGSTON')
    expect(questions).toHaveLength(1)
  })

  it('is put anew when it has hung, and when it failed', async () => {
    const { ask, questions } = system()
    const hung = ask()
    vi.advanceTimersByTime(hungAfter + 1)
    expect(await hung).toBeNull()
    const second = ask()
    expect(questions).toHaveLength(2)
    questions[1]?.reject(new Error('no PowerShell'))
    expect(await second).toBeNull()
    vi.advanceTimersByTime(keptFor + 1)
    const third = ask()
    questions[2]?.resolve('KINGSTON')
    expect(await third).toBe('KINGSTON')
  })
})
