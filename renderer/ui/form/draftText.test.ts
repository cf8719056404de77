import { describe, expect, it } from 'vitest'
import { readDraft, writeDraft } from './draftText.ts'

const blank = { name: '', terms: [{ from: '' }] }

describe('drafts as text', () => {
  it('come back as they were', () => {
    const values = { name: 'Đặng "An" 😀', terms: [] }
    expect(readDraft(writeDraft(values, 3), blank)).toEqual({ version: 3, values })
  })

  it('of a form with other fields are refused', () => {
    expect(readDraft(writeDraft({ name: 'a' }, 1), blank)).toBeNull()
    expect(readDraft(writeDraft({ name: 'a', terms: 'b' }, 1), blank)).toBeNull()
    expect(readDraft(writeDraft({ name: 'a', terms: [], more: 1 }, 1), blank)).toBeNull()
  })

  it('that are broken are refused', () => {
    expect(readDraft('{', blank)).toBeNull()
    expect(readDraft('null', blank)).toBeNull()
  })
})
