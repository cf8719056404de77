/** Characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets), lone surrogates included. */
const forbiddenInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Makes typed text safe to keep and to print: one Unicode form (NFC), line ends as `\n`, and no character that
 * would corrupt a Word file. Everything else survives exactly: tabs, line breaks, emoji, `&<>"`.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbiddenInXml, '').normalize('NFC')
}

/** {@link cleanText} without the white space at both ends: for text of several lines. */
export function cleanBlock(text: string): string {
  return cleanText(text).trim()
}

/**
 * Words of printable ASCII and of the composed Latin letters that Vietnamese is written with, one space between them:
 * nothing to clean. Most text that is read back is like this, and lists of thousands of lines are.
 */
const cleanAlready = /^[!-~À-ɏẠ-ỹ]+(?: [!-~À-ɏẠ-ỹ]+)*$/

/** Text of a single line: cleaned, white space of any kind collapsed to one space. */
export function cleanLine(text: string): string {
  if (cleanAlready.test(text)) return text
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
