import { describe, expect, it } from 'vitest'
import { readDraft, writeDraft } from './draftText.ts'

const blank = { name: '', terms: [{ from: '' }] }
const write = (values: object) => writeDraft(values, { version: 1 })

describe('drafts as text', () => {
  it('come back as they were', () => {
    const values = { name: 'Đặng "An" 😀', terms: [] }
    const facts = { version: 3, at: '2026-11-22T08:00', aside: 'replaced', by: '2026-11-22T07:00' } as const
    expect(readDraft(writeDraft(values, { version: 3 }), blank)).toEqual({ version: 3, values })
    expect(readDraft(writeDraft(values, facts), blank)).toEqual({ ...facts, values })
  })

  it('of a form with other fields are refused', () => {
    expect(readDraft(write({ name: 'a' }), blank)).toBeNull()
    expect(readDraft(write({ name: 'a', terms: 'b' }), blank)).toBeNull()
    expect(readDraft(write({ name: 'a', terms: [], more: 1 }), blank)).toBeNull()
  })

  it('that are broken are refused', () => {
    expect(readDraft('{', blank)).toBeNull()
    expect(readDraft('null', blank)).toBeNull()
  })
})
