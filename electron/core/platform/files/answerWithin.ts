/** The answer, or what stands for it where there is none within so many milliseconds. The work itself goes on. */
export async function answerWithin<Answer, Otherwise>(
  milliseconds: number,
  work: Promise<Answer>,
  otherwise: Otherwise,
): Promise<Answer | Otherwise> {
  const { promise: late, resolve } = Promise.withResolvers<Otherwise>()
  const limit = setTimeout(() => resolve(otherwise), milliseconds)
  limit.unref()
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(limit)
  }
}
