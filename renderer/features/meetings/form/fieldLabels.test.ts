import { describe, expect, it } from 'vitest'
import { meetingSchema } from '../../../../shared/model/meetings.ts'
import { differences } from '../../../kit/form/differences.ts'
import { sayDifferences } from '../../../kit/form/fieldLabels.ts'
import { typedPaths } from '../../../kit/form/testing/typedPaths.ts'
import { meetingLabels } from './fieldLabels.ts'

describe('a draft of a meeting is told in words', () => {
  it('whatever part of its form is open', () => {
    const typed = typedPaths(meetingSchema)
    expect(typed.length).toBeGreaterThan(10)
    expect(Object.keys(meetingLabels).toSorted()).toEqual(typed.toSorted())
  })

  it('what stands for words, in those', () => {
    const kinds = differences({ kind: 'committee' }, { kind: 'festival' })
    expect(sayDifferences(kinds, new Map(), meetingLabels).said).toEqual([
      { label: 'Loại cuộc họp', shown: 'Họp Ban Chỉ đạo', kept: 'Ngày hội' },
    ])
  })
})
