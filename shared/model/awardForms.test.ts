import { describe, expect, it } from 'vitest'
import { formKey, formsIn, inForms, spelledAsKnown } from './awardForms.ts'

const spellings = ['giấy khen', 'Giấy Khen', 'Giấy khen.', 'GIẤY  KHEN ; ', 'Giấy khen', 'Giâ\u0301y khen']

describe('a form of award', () => {
  it('is one in all its spellings', () => {
    expect(new Set(spellings.map(formKey)).size).toBe(1)
    expect(formKey('Gia đình văn hoá')).toBe(formKey('gia đình văn hóa'))
    expect(formKey('Giấy khen')).not.toBe(formKey('Bằng khen'))
  })

  it('stands once in a list, as it is spelled first', () => {
    expect(formsIn(['giấy khen', 'Thư khen', 'Giấy Khen'])).toEqual(['giấy khen', 'Thư khen'])
    expect(inForms(spellings.map((form) => ({ form }))).map(([form, some]) => [form, some.length])).toEqual([
      ['giấy khen', spellings.length],
    ])
  })

  it('takes the known spelling, else that of the first and no mark at its end', () => {
    const spelled = (forms: string[], known: string[]) =>
      spelledAsKnown(
        forms.map((form) => ({ form })),
        known,
      ).map(({ form }) => form)
    expect(spelled(spellings, ['Giấy khen'])).toEqual(spellings.map(() => 'Giấy khen'))
    expect(spelled(['Thư cảm ơn.', 'thư Cảm ơn'], ['Giấy khen'])).toEqual(['Thư cảm ơn', 'Thư cảm ơn'])
    expect(spelled(['...'], [])).toEqual(['...'])
  })
})
