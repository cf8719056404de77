import { personKey } from './personKey.ts'

/** Who speaks, as it is typed before what was said: `Ông Trần Văn Thử, Ủy viên trình bày: …`. */
const speakerBefore =
  /^\s*([^:\n]{2,200}?)(?:[\s,]+(?:trình bày|phát biểu|báo cáo|nêu|cho biết|có ý kiến|ý kiến|trả lời|giải đáp|giải trình))?\s*:\s*(?=\S)/iu

/**
 * What somebody said without the name that the paper prints before it: `Ông Trần Văn Thử trình bày: kết quả tốt` gives
 * `kết quả tốt`. The name of anybody else stays.
 *
 * @param speaker as the paper prints him: `Ông Trần Văn Thử, Ủy viên,`
 */
export function withoutSpeaker(text: string, speaker: string): string {
  const [label, who = ''] = speakerBefore.exec(text) ?? ['']
  if (label === '' || speaker === '' || nameOf(who) !== nameOf(speaker)) return text
  return withoutSpeaker(text.slice(label.length), speaker)
}

function nameOf(person: string): string {
  return personKey(person.split(',')[0] ?? '')
}
