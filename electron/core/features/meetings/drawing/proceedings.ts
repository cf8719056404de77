import type { Paragraph } from 'docx'
import { cleanText } from '../../../../../shared/text/clean.ts'
import { typedName, withoutMark, withoutReplyLabel, withoutVoteLabel } from '../../../../../shared/text/labels.ts'
import { paperCount } from '../../../../../shared/text/numbers.ts'
import { withoutSpeaker } from '../../../../../shared/text/speech.ts'
import { withoutClosingMark } from '../../../drawing/word/basis.ts'
import { bodyLine } from '../../../drawing/word/body.ts'
import { isBlank, paragraph } from '../../../drawing/word/paragraphs.ts'
import { dots } from '../../../drawing/word/people.ts'
import type { Span } from '../../../drawing/word/runs.ts'
import type { MinutesInput } from '../inputs.ts'

type AgendaItem = MinutesInput['agenda'][number]
type Contribution = MinutesInput['contributions'][number]
type Vote = MinutesInput['votes'][number]

/** What happened, in its order: each item with what was presented, said, answered and voted (Mẫu 1.9, nội dung). */
export function proceedings(input: MinutesInput): Paragraph[] {
  const items = input.agenda.map((item, index) => agendaItem(item, index + 1))
  const rest = [...input.contributions.flatMap(contribution), ...input.votes.flatMap(vote)]
  if (items.length === 0 && rest.length === 0) return [paragraph('Body', dots)]
  if (items.length === 0 || rest.length === 0) return [...items.flat(), ...rest]
  return [...items.flat(), paragraph('Item', `${items.length + 1}. Ý kiến khác`), ...rest]
}

function agendaItem(item: AgendaItem, order: number): Paragraph[] {
  const presented = item.presenter === '' ? [] : [paragraph('Body', `${item.presenter} trình bày.`)]
  const summary = isBlank(item.summary)
    ? presented
    : labelled(
        item.presenter === '' ? [] : [{ text: `${item.presenter} trình bày: ` }],
        withoutSpeaker(item.summary, item.presenter),
      )
  return [
    paragraph('Item', `${order}. ${withoutMark(item.title)}`),
    ...summary,
    ...item.contributions.flatMap(contribution),
    ...item.votes.flatMap(vote),
  ]
}

function contribution(said: Contribution): Paragraph[] {
  const post = said.speakerPost === '' ? '' : `, ${said.speakerPost}`
  const by = isBlank(said.repliedBy) ? '' : ` của ${inSentence(said.repliedBy)}`
  return [
    ...labelled(
      [{ text: `- ${withoutMark(said.speakerName)}`, bold: true }, { text: `${post}: ` }],
      withoutSpeaker(said.content, said.speakerName),
    ),
    ...(isBlank(said.reply)
      ? []
      : labelled(
          [{ text: `Trả lời${by}: `, italic: true }],
          withoutSpeaker(withoutReplyLabel(said.reply), said.repliedBy),
        )),
  ]
}

/** `ông Lê Văn Thành`: the form of address is small inside a sentence, the surname Ông is not. */
function inSentence(person: string): string {
  const { honorific, name } = typedName(person)
  return honorific === '' ? person : `${honorific} ${name}`
}

function vote(counted: Vote): Paragraph[] {
  const { inFavour, against, abstaining } = counted
  const result = [
    `tán thành ${paperCount(inFavour)}`,
    `không tán thành ${paperCount(against)}`,
    `không có ý kiến ${paperCount(abstaining)}`,
  ].join(', ')
  return [
    paragraph('Body', [
      { text: 'Biểu quyết: ', italic: true },
      { text: `${withoutVoteLabel(withoutClosingMark(counted.matter))}. Kết quả: ${result}.` },
    ]),
  ]
}

/** A text of several lines whose first line follows a label. */
function labelled(label: readonly Span[], text: string): Paragraph[] {
  const [first = '', ...rest] = cleanText(text).split('\n')
  return [bodyLine([...label, { text: first }]), ...rest.map((line) => bodyLine(line))]
}
