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

/** What Word and web pages leave where a picture or a note was (U+FFF9–FFFC): printed, it is an empty box. */
const leftBehind = /[\uFFF9-\uFFFC]/g

/** More marks on one letter than any script writes; putting thousands in order would take seconds. */
const mostMarks = /(\p{M}{8})\p{M}+/gu

/**
 * Makes typed text safe to keep and to print: one Unicode form (NFC), line breaks as `\n`, and no character that would
 * corrupt a Word file or stands for a picture left behind. Everything else survives exactly: tabs, emoji, `&<>"`. Takes
 * time in proportion to the length.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(forbiddenInXml, '')
    .replace(leftBehind, '')
    .replace(mostMarks, '$1')
    .normalize('NFC')
}

/**
 * What nobody sees, as the inside of a class of a regular expression with the flag `u`: marks of direction, of order,
 * of width and of variation, soft hyphens, fillers, and what stands where a picture or a note was (U+FFF9–FFFC).
 */
export const unseenClass = String.raw`\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC`

/** An emoji, which joiners (U+200D) and variation selectors (U+FE0E, U+FE0F) belong to; so does a keycap, `1️⃣`. */
const emoji = String.raw`\p{Extended_Pictographic}|\p{Emoji_Modifier}`
const ofEmoji = [
  String.raw`(?<=(?:${emoji})\uFE0F?)\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=${emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=[\d#*])\uFE0F(?=\u20E3)`,
].join('|')

const unseen = new RegExp(`(?!${ofEmoji})[${unseenClass}]`, 'gu')

/** A pattern of braille without a dot: no white space by its kind, and a gap to the eye. */
const emptyBraille = /\u2800/g

/**
 * Drops what nobody sees and pasted text brings along: names, numbers and days that look alike are then alike.
 *
 * @example withoutUnseen('\u202D0905 123 456\u202C') // '0905 123 456'
 */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '').replace(emptyBraille, ' ')
}

/**
 * A bullet as Word copies it: a sign of its own fonts, which no other font has, or the letter `o` and a tab. Once the
 * tab is a space, `o` is a word.
 */
const wordBullet = /^(\s*)(?:o\t|[\uF020-\uF0FF])\s*(?=\S)/u

/** A line whose bullet of Word's, if it has one, is one that every font has. */
function withPlainBullet(line: string): string {
  return line.replace(wordBullet, '$1• ')
}

/**
 * Lines of printable ASCII and of the composed Latin letters that Vietnamese is written with, no white space at either
 * end and no tab, which a bullet of Word's may have: nothing to clean. Most text that is read back is like this.
 */
const cleanBlockAlready = /^[!-~À-ɏẠ-ỹ](?:[\n -~À-ɏẠ-ỹ]*[!-~À-ɏẠ-ỹ])?$/

/**
 * {@link cleanText} without the white space at both ends, Word's bullets ones that every font has: for text of several
 * lines; '' where nothing is seen.
 */
export function cleanBlock(text: string): string {
  if (cleanBlockAlready.test(text)) return text
  const clean = cleanText(text).trim().split('\n').map(withPlainBullet).join('\n')
  return withoutUnseen(clean).trim() === '' ? '' : clean
}

/**
 * Words of printable ASCII and of the composed Latin letters that Vietnamese is written with, one space between them:
 * nothing to clean. Most text that is read back is like this, and lists of thousands of lines are.
 */
const cleanAlready = /^[!-~À-ɏẠ-ỹ]+(?: [!-~À-ɏẠ-ỹ]+)*$/

/**
 * Text of a single line: cleaned of what cannot be seen, too, white space of any kind collapsed to one space, Word's
 * bullets one that every font has.
 */
export function cleanLine(text: string): string {
  if (cleanAlready.test(text)) return text
  return withPlainBullet(cleanText(withoutUnseen(text)))
    .replace(/\s+/g, ' ')
    .trim()
}
