import { cleanLine } from './clean.ts'

/**
 * What a paper prints in front of a text by itself (`Điều 1.`, `1.`, `- `, `Ông`, `Lưu:`), taken off where it was typed
 * or pasted along: it is said once.
 */

const anyAddress = /^(ông|bà|đ\/c|đồng chí)[.:]?\s+(?=\S)/iu

/** The form of address, small, and what follows it; null where a name begins without one. */
function splitAddress(name: string): { readonly address: string; readonly rest: string } | null {
  const found = anyAddress.exec(name)
  if (!found) return null
  return { address: (found[1] ?? '').toLocaleLowerCase('vi'), rest: name.slice(found[0].length) }
}

/** Ông is a surname, too: before what stands between a surname and a given name, `Ông Thị Mừng`, `Ông Văn Hai`. */
function beginsWithSurname(name: string): boolean {
  return /^ông\s+(thị|văn)\s+\S/iu.test(name) && !isSmallBeforeCapital(name)
}

/** `ông Văn Hai`: no surname is written so. */
function isSmallBeforeCapital(name: string): boolean {
  return /^ông\s+\p{Lu}/u.test(name)
}

/**
 * `Ông Ông Đỗ Văn Thí`, `1. Đ/c Lê Thị Mẫu`: the name alone. Ông stays where it is the surname: of a woman, of a man
 * where no surname and name would be left.
 *
 * @param honorific `ông` or `bà` where it is known: of the two only this one is taken off; else either is
 */
export function withoutHonorific(name: string, honorific = ''): string {
  const line = withoutMark(name)
  const found = splitAddress(line)
  if (!found) return line
  const { address, rest } = found
  const isOther = (address === 'ông' && honorific === 'bà') || (address === 'bà' && honorific === 'ông')
  const isLast = honorific === 'ông' && !/\s/.test(rest) && !isSmallBeforeCapital(line)
  if (isOther || (address === 'ông' && (isLast || beginsWithSurname(line)))) return line
  return withoutHonorific(rest, honorific)
}

/** A name with the form of address that was typed before it; '' where none was. */
export interface TypedName {
  readonly honorific: 'ông' | 'bà' | ''
  readonly name: string
}

/**
 * Tells Ông and Bà as they were typed before a name from the surname Ông: `Ông Ông Văn Hai` and `Bà Ông Thị Mừng` begin
 * with one, `Ông Thị Mừng` does not.
 *
 * @param isCalled whether somebody known bears this name, every word of it. That goes before what the words tell:
 *   `Ông Hạnh` is no form of address where a record has the name `Ông Hạnh`
 */
export function typedName(typed: string, isCalled: (name: string) => boolean = () => false): TypedName {
  const line = withoutMark(cleanLine(typed))
  const plain = { honorific: '', name: withoutMark(typed) } as const
  const { address, rest } = splitAddress(line) ?? { address: '', rest: line }
  if ((address !== 'ông' && address !== 'bà') || isCalled(line)) return plain
  return beginsWithSurname(line) && !isCalled(rest) ? plain : { honorific: address, name: rest }
}

/** `Hộ gia đình ông Lê Văn Mẫu`, `Gia đình bà …`: whom the household is named by, with the form of address typed. */
export function withoutHousehold(name: string): string {
  return stripped(name, /^(hộ\s+gia\s+đình|gia\s+đình|hộ)[.:]?\s+(?=\S)/iu, ...marks)
}

/** `Điều 2. Điều 2. …`: the text of the article. */
export function withoutArticle(text: string): string {
  return stripped(text, /^\s*điều\s+\d{1,3}\s*[.:]\s*(?=\S)/iu)
}

/**
 * What stands before an item of a list, however it was typed: bullets and dashes of any sort, `1.`, `2)`, `(2)`, `3/`,
 * `4-`, `1./`, `1.-`, `a)`, `a/`, `I.`, `Nội dung 5:`; it stands on one line. Digits that tell something are none: `2
 * năm qua`, `3/2`, `2.500 hộ`, `2026. Năm mới`, `3-5 hộ`, `- 5 độ`; nor are letters of a law, `a) và b) khoản 1`. Marks
 * of one kind stand together: they count one list.
 */
const kindsOfMarks: readonly (readonly RegExp[])[] = [
  [/^\s*[•·▪▫◦●○■□◆◇‣⁃∙➢➤►✓✔*\uE000-\uF8FF]\s*(?=\S)/u, /^\s*[-‐‑–—―−+]\s*(?=[^\s\d]|\d{1,2}\s*[.)/]\s)/u],
  [
    /^\s*\d{1,2}[^\S\n]*(?:\.(?!\d)|\))\s*(?=[\p{L}“"])/u,
    /^\s*\d{1,2}[.)]\s+(?=\S)/u,
    /^\s*\(\d{1,2}\)\s*(?=[\p{L}“"])/u,
    /^\s*\d{1,2}[^\S\n]*[.)][^\S\n]*[/–—-]\s*(?=[\p{L}“"])/u,
    /^\s*\d{1,2}[^\S\n]*[/–—-](?=\s|\p{Lu}\p{Ll})\s*(?=[\p{L}“"])/u,
  ],
  [
    /^\s*[a-zđ]\/\s+(?=[\p{L}\d“"])/u,
    /^\s*\(?[a-zđ]\)\s*(?!và(?!\p{L})|hoặc(?!\p{L})|đến(?!\p{L})|\(?[a-zđ]\))(?=[\p{L}\d“"])/u,
  ],
  [/^\s*(?!X[.)/])[IVX]{1,4}[.)/]\s+(?=\S)/u],
  [/^\s*(?:nội dung|kết luận|nhiệm vụ|ý kiến)\s+(?:thứ\s+)?\d{1,2}\s*[:.)]\s*(?=\S)/iu],
]

const marks = kindsOfMarks.flat()

/** Whether a mark is the first of a list that the text goes on with: `- Lắp camera⏎- Thay đèn`. */
function beginsList(text: string, mark: RegExp): boolean {
  if (!text.includes('\n')) return false
  const kind = kindsOfMarks.find((some) => some.includes(mark)) ?? []
  const [, ...lines] = text.split('\n')
  return lines.some((line) => kind.some((pattern) => pattern.test(line)))
}

/**
 * `1. 1. Báo cáo`, `- - Chủ tịch`, `• 2/ Thảo luận`: a text that gets its number or its dash. A list of several lines
 * keeps its marks.
 */
export function withoutMark(text: string): string {
  return stripped(text, ...marks)
}

/** `Kính gửi: Ông A`, `- Kính mời: …`: who a paper goes to. */
export function withoutAddressLabel(text: string): string {
  return stripped(text, /^\s*(?:kính gửi|(?:trân trọng\s+)?kính mời)\s*:?\s+(?=\S)/iu, ...marks)
}

/** `Nơi nhận: Như trên`: who gets a copy. */
export function withoutRecipientsLabel(text: string): string {
  return stripped(text, /^\s*nơi nhận\s*:\s*(?=\S)/iu, ...marks)
}

const closingMarks = /(?<=[^\s.,;])[\s.,;]+$/u

const archiveLabel = /^\s*lưu(?:\s*:\s*|\s+(?=VT(?!\p{L})))(?=\S)/iu

/** Whether a line of Nơi nhận is that of the file copy: `Lưu: VT`. */
export function isArchiveLine(text: string): boolean {
  return archiveLabel.test(withoutRecipientsLabel(text))
}

/** `Lưu: VT, BCĐ.`: where the file copy is kept. */
export function withoutArchiveLabel(text: string): string {
  return stripped(text, archiveLabel, ...marks, closingMarks)
}

/** `Biểu quyết: thông qua …`, `Biểu quyết thông qua …`: what was voted on. */
export function withoutVoteLabel(text: string): string {
  return stripped(text, /^\s*biểu quyết(?:\s*:\s*|\s+)(?=\S)/iu, ...marks)
}

/** `Trả lời: …`, `Trả lời của ông A: …`: the answer. */
export function withoutReplyLabel(text: string): string {
  return stripped(text, /^\s*trả lời(?:\s+của\s[^:\n]{1,150})?\s*:\s*(?=\S)/iu)
}

/** `Ông A trình bày`: who presents. */
export function withoutPresents(presenter: string): string {
  return stripped(presenter, /(?<=\S)[\s,]+trình bày[\s.:]*$/iu, ...marks)
}

/** `Tại Hội trường phường.`, `Địa điểm: …`: a place after `tại` or after `Địa điểm:`. */
export function withoutPlaceLabel(place: string): string {
  return stripped(place, /^\s*(?:địa điểm\s*:\s*|tại\s*:?\s+)(?=\S)/iu, closingMarks)
}

/** `Vắng do bận công tác`, `Vắng có phép: …`, `Lí do: …`: why somebody was away, after `Vắng có lý do:`. */
export function withoutReasonLabel(reason: string): string {
  return stripped(
    reason,
    /^\s*(?:vắng(?:\s+mặt)?(?:\s+có (?:l[ýí] do|phép))?(?:\s*:|\s+(?:do|vì)(?=\s))|(?:có )?(?:l[ýí] do|phép)\s*:)\s*(?=\S)/iu,
    ...marks,
  )
}

/** `Nội dung: …` before the only item, which gets that label. */
export function withoutContentLabel(text: string): string {
  return stripped(text, /^\s*nội dung\s*:\s*(?=\S)/iu, ...marks)
}

/** `Thành tích: giữ gìn …`, `- Có thành tích …`: what was achieved, as it goes on after `Đã có thành tích`. */
export function withoutAchievementLabel(text: string): string {
  return stripped(text, /^\s*thành tích\s*:\s*(?=\S)/iu, ...marks)
}

/**
 * `Trong phong trào …`, `Có thành tích đột xuất trong việc …`, `Vì đã dũng cảm …`: what goes on after `có thành tích …
 * trong`.
 */
export function withoutOccasionLabel(occasion: string): string {
  return stripped(
    occasion,
    /^(?:vì\s+)?(?:đã\s+)?(?:có\s+)?(?:nhiều\s+)?thành tích(?:\s+(?:đột xuất|xuất sắc|tiêu biểu|tốt))*\s+trong\s+(?=\S)/iu,
    /^trong\s+(?=\S)/iu,
    /^(?:(?:vì|do)\s+)?đã\s+(?=\S)/iu,
  )
}

/** `Trích từ quỹ …`, `Chi từ nguồn: Quỹ …`: where money comes from, after `chi từ`. */
export function withoutSourceLabel(source: string): string {
  return stripped(
    source,
    /^(?:(?:chi|trích|lấy)\s+từ|trích|từ)\s+(?=\S)/iu,
    /^(?:nguồn(?:\s+kinh phí|\s+chi)?|kinh phí)\s*:\s*(?=\S)/iu,
    ...marks,
  )
}

/** A typed text inside a sentence, which closes itself. */
export function withoutClosingMarks(text: string): string {
  return stripped(text, closingMarks)
}

/** What is said of a form of award that is asked for or given: `Đề nghị tặng`, `Xét tặng`, `Trao tặng thưởng`. */
const grants: readonly RegExp[] = [
  /^\s*(?:đề nghị|xét|trao)\s+(?=(?:(?:xét|trao|truy)\s+)*tặng\s+(?!phẩm)\S)/iu,
  /^\s*truy\s+(?=tặng\s+(?:thưởng\s+)?(?:giấy|thư)\s)/iu,
  /^\s*tặng\s+(?:thưởng\s+)?(?!phẩm)(?=\S)/iu,
]

/**
 * `Tặng Bằng khen`, `Đề nghị trao tặng Giấy khen`: the form of an award, which the paper says is given. `Truy tặng Huân
 * chương …` stays: the law tells it from `tặng` (Luật Thi đua, khen thưởng 2022, Điều 33, 54). It knows no such Giấy
 * khen.
 */
export function withoutGrant(form: string): string {
  return stripped(form, ...grants, ...marks)
}

const posthumous = /^truy\s+tặng\s+(?:thưởng\s+)?(?=\S)/iu

/** Whether a form says itself that somebody dead is honoured: `Truy tặng Huân chương Dũng cảm`. */
export function isPosthumous(form: string): boolean {
  return posthumous.test(withoutGrant(form))
}

/** The name of a form alone, of one given to somebody dead, too: `Huân chương Dũng cảm`. */
export function awardAlone(form: string): string {
  return withoutGrant(form).replace(posthumous, '')
}

/** `KT. Trưởng Ban`: the title after the form in which somebody signs. */
export function withoutSigningForm(title: string): string {
  return stripped(title, /^\s*(?:tm|kt|tl|tuq|q)\s*\.\s*(?=\S)/iu)
}

/**
 * The name under a signature, where no form of address stands (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7): `Ông Nguyễn Văn Mẫu`
 * loses it, the surname of `Ông Văn Hai` and `Ông Hạnh` stays.
 *
 * @param isCalled whether somebody known bears this name, every word of it; tells `Ông Ích Khiêm` from Mr Ích Khiêm
 */
export function nameToSign(name: string, isCalled: (name: string) => boolean = () => false): string {
  const line = withoutMark(name)
  const found = splitAddress(line)
  const words = found?.rest.split(/\s+/).length ?? 0
  if (!found || words < 2) return line
  if (found.address === 'ông' && (beginsWithSurname(line) || (words === 2 && isCalled(line)))) return line
  return nameToSign(found.rest, isCalled)
}

/** Takes labels off, in any order, as often as they stand there; the marks of a list of several lines stay. */
function stripped(text: string, ...labels: readonly RegExp[]): string {
  const rest = labels.reduce((left, label) => (beginsList(left, label) ? left : left.replace(label, '')), text)
  return rest === text ? text : stripped(rest, ...labels)
}
