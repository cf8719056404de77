/** Characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets), lone surrogates included. */
const forbiddenInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Line breaks of every sort: of Windows and old Macs, Word's own (U+000B), the page's (U+000C), those of other systems
 * and of Unicode (U+0085, U+2028, U+2029).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
const lineBreaks = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g

/** More marks on one letter than any script writes; putting thousands in order would take seconds. */
const mostMarks = /(\p{M}{8})\p{M}+/gu

/**
 * Makes typed text safe to keep and to print: one Unicode form (NFC), line breaks as `\n`, and no character that
 * would corrupt a Word file. Everything else survives exactly: tabs, emoji, `&<>"`. Takes time in proportion to the
 * length.
 */
export function cleanText(text: string): string {
  return text.replace(lineBreaks, '\n').replace(forbiddenInXml, '').replace(mostMarks, '$1').normalize('NFC')
}

/** Marks without ink: of direction, of order, of width, soft hyphens, fillers. Emoji are joined by one of them. */
const unseen =
  /(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})|(?![\uFE00-\uFE0F\u200D])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu

/**
 * Drops what nobody sees and pasted text brings along: names, numbers and days that look alike are then alike.
 *
 * @example withoutUnseen('\u202D0905 123 456\u202C') // '0905 123 456'
 */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '')
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

/** Text of a single line: cleaned of what cannot be seen, too, white space of any kind collapsed to one space. */
export function cleanLine(text: string): string {
  if (cleanAlready.test(text)) return text
  return cleanText(withoutUnseen(text)).replace(/\s+/g, ' ').trim()
}
