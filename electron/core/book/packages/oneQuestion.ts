import { answerWithin } from '../../platform/files/answerWithin.ts'

/** How long a caller waits, in milliseconds: Windows answers after a second or two, an old computer after some more. */
export const longestWait = 8_000

/** How long an answer holds, in milliseconds: what the user plugs in is to be seen when he looks again. */
export const keptFor = 3_000

/** A question without an answer for so long, in milliseconds, has hung, and another one is put. */
export const hungAfter = 60_000

interface Question<Answer> {
  readonly answer: Promise<Answer | null>
  readonly putAt: number
  answeredAt?: number
}

/**
 * A question to the system that takes long: put once for all who ask while it is under way and in the seconds after. It
 * goes on when a caller has given up, so that whoever asks later has the answer sooner.
 *
 * @param put puts it
 * @returns asks; null where there is no answer within {@link longestWait}, or the question failed
 */
export function oneQuestion<Answer>(put: () => Promise<Answer | null>): () => Promise<Answer | null> {
  let last: Question<Answer> | undefined

  function ask(): Question<Answer> {
    const question: Question<Answer> = { answer: put().catch(() => null), putAt: performance.now() }
    const settled = () => {
      question.answeredAt = performance.now()
    }
    void question.answer.then(settled)
    return question
  }

  return async () => {
    if (last === undefined || isPast(last)) last = ask()
    return answerWithin(longestWait, last.answer, null)
  }
}

function isPast({ putAt, answeredAt }: Question<unknown>): boolean {
  const now = performance.now()
  return answeredAt === undefined ? now - putAt > hungAfter : now - answeredAt > keptFor
}
