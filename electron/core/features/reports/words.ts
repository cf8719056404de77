/** Words, numbers, marks and spaces, each a piece of its own; joined they are the text again. */
export function words(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*|\d[\d.,/]*\d|\d|\s+|[^\p{L}\d\s]/gu) ?? []
}
