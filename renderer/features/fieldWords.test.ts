import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { roundSchema } from '../../shared/model/commendations.ts'
import { meetingSchema } from '../../shared/model/meetings.ts'
import { differences } from '../kit/form/differences.ts'
import { type StillWords, sayDifferences } from '../kit/form/fieldWords.ts'
import { roundWords } from './commendations/fieldWords.ts'
import { meetingWords } from './meetings/one/fieldWords.ts'

/** All that can be typed, by path; `#` for the place in a list of rows. */
function pathsOf(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodNullable) return pathsOf(schema.unwrap(), path)
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return pathsOf(schema.element, `${path}.#`)
  if (!(schema instanceof z.ZodObject)) return [path]
  return Object.entries(schema.shape).flatMap(([name, inner]) => pathsOf(inner, path === '' ? name : `${path}.${name}`))
}

describe('a draft is told in words, whatever part of its form is open: of', () => {
  const forms: { form: string; schema: unknown; words: StillWords }[] = [
    { form: 'a meeting', schema: meetingSchema, words: meetingWords },
    { form: 'a round', schema: roundSchema, words: roundWords },
  ]
  for (const { form, schema, words } of forms) {
    it(form, () => {
      // What ties records together is chosen by a name, which is told.
      const typed = pathsOf(schema).filter((path) => !/(^|\.)id$|Id$/.test(path))
      expect(typed.length).toBeGreaterThan(10)
      expect(Object.keys(words).toSorted()).toEqual(typed.toSorted())
    })
  }

  it('what stands for words, in those', () => {
    const kinds = differences({ kind: 'committee' }, { kind: 'festival' })
    expect(sayDifferences(kinds, new Map(), meetingWords).said).toEqual([
      { label: 'Loại cuộc họp', shown: 'Họp Ban Chỉ đạo', kept: 'Ngày hội' },
    ])
    const rows = differences({ proposals: [] }, { proposals: [{ recipientKind: 'household', result: 'rejected' }] })
    expect(sayDifferences(rows, new Map(), roundWords).said).toEqual([
      { label: 'Đối tượng', shown: '', kept: 'Hộ gia đình' },
      { label: 'Kết quả xét', shown: '', kept: 'Không đồng ý' },
    ])
  })
})
