/** As many answers as are kept: more different names or forms than a list of a ward has. */
const mostKept = 5000
/** Names and forms are short; whatever is longer hardly comes again. */
const longestKept = 120

/**
 * The same function of a text, which keeps its answers: a list of awards asks for the key of one form thousands of
 * times.
 *
 * @param of gives the same answer for the same text, always
 */
export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    const answer = of(text)
    if (text.length > longestKept) return answer
    if (answers.size >= mostKept) answers.clear()
    answers.set(text, { answer })
    return answer
  }
}
