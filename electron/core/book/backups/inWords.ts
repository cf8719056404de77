import { refused } from '../../platform/refusals/refusals.ts'

/** What was foreseen as a refusal with its sentence, anything else as it was thrown. */
export function inWords(error: unknown, sentence: (error: unknown) => string | null): unknown {
  const message = sentence(error)
  return message === null ? error : refused(message)
}
