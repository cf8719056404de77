import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

function counted() {
  const asked: string[] = []
  return {
    asked,
    upper: remembered((text) => {
      asked.push(text)
      return text.toUpperCase()
    }),
  }
}

describe('a function that remembers', () => {
  it('answers as before, and works each answer out once', () => {
    const { asked, upper } = counted()
    expect(['a', 'b', 'a', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'A'])
    expect(asked).toEqual(['a', 'b'])
  })

  it('keeps no long text, and no more than some thousands', () => {
    const { asked, upper } = counted()
    const long = 'a'.repeat(200)
    expect([upper(long), upper(long)]).toEqual([long.toUpperCase(), long.toUpperCase()])
    expect(asked).toHaveLength(2)

    const { asked: askedOften, upper: often } = counted()
    for (let index = 0; index <= 5000; index++) often(String(index))
    often('0')
    expect(askedOften.filter((text) => text === '0')).toHaveLength(2)
  })
})
