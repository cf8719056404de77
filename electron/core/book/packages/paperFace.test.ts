import { describe, expect, it } from 'vitest'
import { paperFaceRules } from './paperFace.ts'

/** The pieces that rules bring, by the range of their letters: weight and first letters of the file. */
async function piecesFor(text: string) {
  const rules = (await paperFaceRules(text)).split('\n')
  return rules.map((rule) => {
    const [, weight, file = '', range] =
      /font-weight: (\d+); src: url\(data:font\/woff2;base64,([^)]*)\).*unicode-range: (U\+[\dA-F]+)/.exec(rule) ?? []
    // What it says of itself in its first letters, and after eight others how long it is.
    const bytes = Buffer.from(file, 'base64')
    return [bytes.toString('latin1', 0, 4), bytes.readUInt32BE(8) === bytes.length, weight, range]
  })
}

const piece = (range: string) => ['400', '700'].map((weight) => ['wOF2', true, weight, range])

describe('paperFaceRules', () => {
  it('brings whole pieces for what a Vietnamese page holds, both weights', async () => {
    expect(await piecesFor('Ủy ban nhân dân phường Diên Hồng, 2023')).toEqual([...piece('U+0102'), ...piece('U+0000')])
  })

  it('brings that for the names of other peoples where there are some, to be asked last', async () => {
    expect(await piecesFor('Siu Blĕč')).toEqual([...piece('U+0100'), ...piece('U+0000')])
    expect(await piecesFor('Phường Ia Băng: ông Rơ Čăm')).toEqual([
      ...piece('U+0100'),
      ...piece('U+0102'),
      ...piece('U+0000'),
    ])
  })

  it('brings nothing for what the face has not', async () => {
    expect(await paperFaceRules('漢字')).toBe('')
  })
})
