import type { ISectionOptions, Paragraph } from 'docx'
import { blankPaperDate, paperDateTime } from '../../../../../shared/text/dates.ts'
import { withoutHonorific, withoutPlaceLabel } from '../../../../../shared/text/labels.ts'
import { romanNumeral } from '../../../../../shared/text/numbers.ts'
import { pt } from '../../../drawing/measure/units.ts'
import { numbered } from '../../../drawing/word/body.ts'
import { withEndMark } from '../../../drawing/word/ending.ts'
import { paperHead } from '../../../drawing/word/head.ts'
import { withSignature } from '../../../drawing/word/lastPage.ts'
import { paragraph, paragraphs, spacer } from '../../../drawing/word/paragraphs.ts'
import { dots } from '../../../drawing/word/people.ts'
import { paperSection, type SectionContent } from '../../../drawing/word/sections.ts'
import { minutesSignatureTable } from '../../../drawing/word/signature.ts'
import { titleBlock } from '../../../drawing/word/title.ts'
import type { MinutesInput } from '../inputs.ts'
import { attendance } from './attendance.ts'
import { proceedings } from './proceedings.ts'
import { taskTable } from './taskTable.ts'

/** Minutes of a meeting (NĐ 30, Phụ lục III, Mẫu 1.9). */
export function minutes(input: MinutesInput): ISectionOptions[] {
  const parts: { readonly title: string; readonly content: SectionContent }[] = [
    { title: 'THỜI GIAN, ĐỊA ĐIỂM', content: timeAndPlace(input) },
    { title: 'THÀNH PHẦN THAM DỰ', content: attendance(input) },
    { title: 'NỘI DUNG', content: proceedings(input) },
    ...(input.closed && input.conclusions.length === 0 ? [] : [{ title: 'KẾT LUẬN', content: conclusions(input) }]),
    ...(input.tasks.length === 0 ? [] : [{ title: 'NHIỆM VỤ', content: [taskTable(input.tasks), spacer(pt(6))] }]),
  ]
  const names = {
    secretary: signed(input.secretary),
    chair: signed(input.chair),
    chairOtherTitle: input.chairOtherTitle,
  }
  return [
    paperSection(
      withSignature(
        [
          paperHead(input.head, false),
          ...titleBlock('BIÊN BẢN', input.subject),
          ...parts.flatMap((part, index) => [
            paragraph('Part', `${romanNumeral(index + 1)}. ${part.title}`),
            ...part.content,
          ]),
          paragraph('Body', withEndMark(`${input.noun ?? 'Cuộc họp'} kết thúc vào ${moment(input.end, input)}`), {
            keepNext: true,
          }),
        ],
        minutesSignatureTable(names, input.recipients, input.archive),
      ),
    ),
  ]
}

/** Under a signature stands the plain name; '' where nobody is named. */
function signed(person: MinutesInput['chair']): string {
  return person ? withoutHonorific(person.name, person.honorific) : ''
}

function timeAndPlace(input: MinutesInput): Paragraph[] {
  return [
    paragraph('Body', `1. Thời gian bắt đầu: ${moment(input.start, input)}`),
    ...paragraphs('Body', `2. Địa điểm: ${input.place === '' ? dots : withoutPlaceLabel(input.place)}`),
  ]
}

/** Several conclusions are numbered; with none there is room to write. */
function conclusions(input: MinutesInput): Paragraph[] {
  return numbered(input.conclusions.length === 0 ? [dots] : input.conclusions)
}

/** A time with its day, or dots and room to write them by hand. */
function moment(isoDateTime: string | null, input: MinutesInput): string {
  if (isoDateTime !== null) return paperDateTime(isoDateTime)
  return `......... giờ ......... phút, ${blankPaperDate(input.head.year)}`
}
