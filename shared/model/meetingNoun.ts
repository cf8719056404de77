import { capitalizeFirst } from '../text/names.ts'
import type { MeetingKind } from './meetings.ts'

const nounsOfKinds: Record<MeetingKind, string> = {
  committee: 'Cuộc họp',
  monthly: 'Cuộc họp',
  midyear: 'Hội nghị',
  yearend: 'Hội nghị',
  festival: 'Ngày hội',
  forum: 'Diễn đàn',
  other: 'Cuộc họp',
}

/** What a meeting was, at the head of a sentence: as its title says, else by its kind. */
export function meetingNoun({ kind, title }: { readonly kind: MeetingKind; readonly title: string }): string {
  const said = /^(hội nghị|diễn đàn|ngày hội|hội thảo|tọa đàm|buổi lễ|lễ|cuộc họp|phiên họp)(?=\s)/iu.exec(title)?.[0]
  return said ? capitalizeFirst(said.toLocaleLowerCase('vi')) : nounsOfKinds[kind]
}
