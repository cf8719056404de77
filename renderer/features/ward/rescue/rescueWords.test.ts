import { expect, it } from 'vitest'
import { wayWords } from './rescueWords.ts'

it('asks before the last saves or the whole book are left out', () => {
  const asked = Object.entries(wayWords).flatMap(([way, { question }]) => (question ? [way] : []))
  expect(asked.sort()).toEqual(['anew', 'without-log'])
  expect(wayWords['without-log'].question?.text).toContain('lưu sau cùng')
})
