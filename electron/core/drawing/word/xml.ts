/** Text as it stands inside an XML element or a quoted attribute. Cleaned before: nothing here drops a character. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}

/**
 * Cuts XML at something that stands in it once. Throws otherwise: the library that wrote it then writes differently
 * from what was expected.
 */
export function cutOnce(xml: string, at: string): readonly [string, string] {
  const [before, after, ...more] = xml.split(at)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Expected once in the XML of a Word file: ${at}`)
  }
  return [before, after]
}
