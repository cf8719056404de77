import { describe, expect, it } from 'vitest'
import { phoneSchema, requiredLine, requiredText } from './fields.ts'

describe('what nobody sees', () => {
  it.each(['\u2800', '\uFE0F', '\uFFFC', '\u200B\n\u00AD'])('alone fills in no field: %j', (typed) => {
    expect(requiredLine('họ và tên').safeParse(typed).success).toBe(false)
    expect(requiredText('nội dung').safeParse(typed).success).toBe(false)
  })

  it.each(['\uFE0F', '\uFFFC', '\u2800'])('does not make a phone number wrong: %j', (mark) => {
    expect(phoneSchema.safeParse(`0905${mark}123456`).success).toBe(true)
  })
})
