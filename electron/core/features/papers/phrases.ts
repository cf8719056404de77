import type { NamedPerson } from '../../../../shared/model/meetings.ts'
import { withoutHonorific } from '../../../../shared/text/labels.ts'
import { lowerFirst } from '../../../../shared/text/names.ts'
import { nameAndPost, postAndUnit } from '../../../../shared/text/personName.ts'
import { beginsSurname } from '../../platform/redaction/wordLists.ts'
import { wordsOf } from '../../platform/redaction/words.ts'

/** The turns of phrase that papers share. */

/** `Bà Trần Thị Ví Dụ, Ủy viên, Hội Liên hiệp Phụ nữ phường`: a person as addressed. */
export function addresseeText(person: { honorific: string; name: string; post: string; unit: string }): string {
  return nameAndPost({ ...person, post: postAndUnit(person.post, person.unit) })
}

/**
 * `đồng chí Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo`: outside the committee its post is named in full.
 *
 * @param committee its short name
 */
export function comradeText(person: Pick<NamedPerson, 'honorific' | 'name' | 'post'>, committee: string): string {
  const post = committee.startsWith('Ban ') ? person.post.replace(/Trưởng Ban$/, `Trưởng ${committee}`) : person.post
  return `đồng chí ${withoutHonorific(person.name, person.honorific)}${post === '' ? '' : `, ${post}`}`
}

/** Titles and names that keep their capital though their second word is small: `Ngày hội Toàn dân …`, `Đề án 06`. */
const keptCapitals =
  /^(ngày hội|quốc khánh|quốc hội|quốc tế|toàn dân|nhân dân|nhà nước|chính phủ|tổ quốc|cách mạng|đại hội|tết|đảng|công an|quân đội|mặt trận|(ủy|uỷ) ban|hội đồng|hiến pháp|luật|bộ luật|nghị quyết|nghị định|chỉ thị|đề án|dự án)(?!\p{L})/iu

/** Words of one syllable that stand before a name and are no part of it: `Đợt Tết`, `Vụ Chợ Mẫu`, `Bão Yagi`. */
const commonNouns = /^(bão|buổi|cuộc|dịch(?! Vọng)|đêm|đợt|lễ|năm|trận|việc|vụ)(?=\s)/iu

/** Two words with capitals are a name (`Gia Lai`), unless the second is a numeral: `Quý III`, `Giai đoạn II`. */
const properName = /^\p{Lu}\p{L}*\s+(?![IVXLC]+(?!\p{L}))\p{Lu}/u

/** A first word that is no plain word: `UBND`, `H’Yên`, `A05`. */
const noPlainWord = /^\p{Lu}(\p{Lu}|['’ʼ\d.-])/u

/** Titles that name what is done and not the meeting: the meeting is put before. */
const meetingNouns: readonly [RegExp, string][] = [
  [/^họp\s/iu, 'cuộc '],
  [/^giao ban(?=\s|$)/iu, 'cuộc họp '],
  [/^(sơ kết|tổng kết)(?=\s|$)/iu, 'hội nghị '],
]

/** The title of a meeting inside a sentence: `Họp Ban Chỉ đạo` gives `cuộc họp Ban Chỉ đạo`. */
export function meetingInSentence(title: string): string {
  const noun = meetingNouns.find(([pattern]) => pattern.test(title))
  return noun ? `${noun[1]}${lowerFirst(title)}` : inSentence(title)
}

/**
 * A deed after `trong việc`: it begins small, `báo Công an`, unless it begins with the name of who did it or an
 * abbreviation.
 */
export function deedInSentence(deed: string): string {
  const isNamed = properName.test(deed) && beginsSurname(wordsOf(deed))
  return isNamed || noPlainWord.test(deed) || keptCapitals.test(deed) ? deed : lowerFirst(deed)
}

/** A typed title inside a sentence: it begins small, `phong trào …`, unless it begins with a name. */
export function inSentence(title: string): string {
  if (commonNouns.test(title)) return lowerFirst(title)
  const keeps = [noPlainWord, properName, keptCapitals].some((pattern) => pattern.test(title))
  return keeps ? title : lowerFirst(title)
}

/** Title of a document in running text: `Quyết định về việc tặng Giấy khen …`. */
export function titleOf(label: string, subject: string): string {
  return `${label} ${subject.replace(/^Về việc(?!\p{L})/u, 'về việc')}`
}
