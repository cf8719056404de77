import { describe, expect, it } from 'vitest'
import { partOfPath, rowOfPath } from './errorPlaces.ts'

describe('places of errors in a round', () => {
  it('opens the part whose fields are wrong', () => {
    expect(partOfPath('nominees.4.achievement', 'deciding')).toBe('proposing')
    expect(partOfPath('nominees.4.resultNote', 'proposing')).toBe('reviewing')
    expect(partOfPath('basis.1', 'proposing')).toBe('deciding')
    expect(partOfPath('occasion', 'reviewing')).toBe('proposing')
  })

  it('stays where the whole list or a field in sight is meant', () => {
    expect(partOfPath('nominees', 'reviewing')).toBe('reviewing')
    expect(partOfPath('decision', 'deciding')).toBe('deciding')
    expect(partOfPath('meetingId', 'reviewing')).toBe('reviewing')
  })

  it('opens the line that holds the field', () => {
    expect(rowOfPath('nominees.12.name')).toBe(12)
    expect(rowOfPath('nominees')).toBeNull()
    expect(rowOfPath('occasion')).toBeNull()
  })
})
