import type { ISectionOptions } from 'docx'
import { paperDateTime, paperTime } from '../../../../../shared/text/dates.ts'
import {
  withoutAddressLabel,
  withoutContentLabel,
  withoutMark,
  withoutPlaceLabel,
} from '../../../../../shared/text/labels.ts'
import { withoutClosingMark } from '../../../drawing/word/basis.ts'
import { lastBodyText } from '../../../drawing/word/body.ts'
import { paperHead } from '../../../drawing/word/head.ts'
import { withSignature } from '../../../drawing/word/lastPage.ts'
import { dots, personWithPost } from '../../../drawing/word/people.ts'
import { paperSection } from '../../../drawing/word/sections.ts'
import { signatureTable } from '../../../drawing/word/signature.ts'
import { titleBlock } from '../../../drawing/word/title.ts'
import type { InvitationInput } from '../inputs.ts'

/** Invitation (NĐ 30, Phụ lục III, Mẫu 1.7): one page for all, or a page for each addressee in one file. */
export function invitation(input: InvitationInput): ISectionOptions[] {
  if (!input.onePageEach || input.addressees.length === 0) return [page(input, input.addressees)]
  return input.addressees.map((addressee) => page(input, [addressee]))
}

function page(input: InvitationInput, addressees: readonly string[]): ISectionOptions {
  return paperSection(
    withSignature(
      [
        paperHead(input.head),
        ...titleBlock('GIẤY MỜI', input.subject),
        ...lastBodyText([
          ...invited(input.inviter, addressees),
          `Tới dự ${input.meetingTitle}`,
          ...listed('Nội dung', input.agenda),
          ...(input.chair === null ? [] : [`Chủ trì: ${personWithPost(input.chair)}`]),
          `Thời gian: ${planned(input)}`,
          `Địa điểm: ${withoutPlaceLabel(input.place)}`,
          input.note,
        ]),
      ],
      signatureTable(input.recipients, input.archive, input.signature),
    ),
  )
}

function invited(inviter: string, typed: readonly string[]): string[] {
  const addressees = typed.map((addressee) => withoutClosingMark(withoutAddressLabel(addressee)))
  const opening = `${inviter} trân trọng kính mời:`
  if (addressees.length < 2) return [`${opening} ${addressees[0] ?? dots}`]
  return [
    opening,
    ...addressees.map((addressee, index) => `- ${addressee}${index === addressees.length - 1 ? '.' : ';'}`),
  ]
}

function listed(label: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return []
  if (entries.length === 1) return [`${label}: ${withoutContentLabel(entries[0] ?? '')}`]
  return [`${label}:`, ...entries.map((entry, index) => `${index + 1}. ${withoutMark(entry)}`)]
}

function planned(input: InvitationInput): string {
  const start = paperDateTime(input.start)
  if (input.end === null) return start
  const sameDay = input.end.slice(0, 10) === input.start.slice(0, 10)
  return `${start} (dự kiến kết thúc lúc ${sameDay ? paperTime(input.end) : paperDateTime(input.end)})`
}
