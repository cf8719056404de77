import { describe, expect, it } from 'vitest'
import { nomineeSchema } from './commendations.ts'
import { phoneSchema, requiredLine, requiredText } from './fields.ts'
import { groupSchema } from './groups.ts'
import { agendaItemSchema, attendeeSchema, contributionSchema, namedPersonSchema, taskSchema } from './meetings.ts'
import { memberSchema } from './members.ts'
import { manualEntrySchema } from './register.ts'
import { signerSchema } from './ward.ts'

describe('what nobody sees', () => {
  it.each(['\u2800', '\uFE0F', '\uFFFC', '\u200B\n\u00AD'])('alone fills in no field: %j', (typed) => {
    expect(requiredLine('họ và tên').safeParse(typed).success).toBe(false)
    expect(requiredText('nội dung').safeParse(typed).success).toBe(false)
  })

  it.each(['\uFE0F', '\uFFFC', '\u2800'])('does not make a phone number wrong: %j', (mark) => {
    expect(phoneSchema.safeParse(`0905${mark}123456`).success).toBe(true)
  })
})

describe('a name pasted from a list', () => {
  it.each([
    ['a nominee', nomineeSchema.shape.name],
    ['somebody named in a meeting', namedPersonSchema.shape.name],
    ['an attendee', attendeeSchema.shape.name],
    ['a stand-in', attendeeSchema.shape.standInName],
    ['a presenter', agendaItemSchema.shape.presenter],
    ['a speaker', contributionSchema.shape.speakerName],
    ['who replied', contributionSchema.shape.repliedBy],
    ['the owner of a task', taskSchema.shape.owner],
    ['a member', memberSchema.shape.name],
    ['the head of a group', groupSchema.shape.headName],
    ['the deputy of a group', groupSchema.shape.deputyName],
    ['a signer', signerSchema.shape.name],
    ['the signer of a paper entered by hand', manualEntrySchema.shape.signerName],
  ])('is kept without its mark: %s', (_, schema) => {
    expect(schema.parse('1. Đỗ Văn Thí')).toBe('Đỗ Văn Thí')
    expect(schema.parse('\uF0B7\tĐỗ Văn Thí')).toBe('Đỗ Văn Thí')
  })
})
