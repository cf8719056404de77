import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../drawDocument.ts'
import { look, theParagraph } from '../../testing/documents/checks.ts'
import { invitationInput } from '../../testing/documents/fixtures.ts'
import { readDocument } from '../../testing/documents/readDocument.ts'
import { wrapLines } from '../measure/wrap.ts'

/** The lines that a name takes in the head of a paper, on which it stands alone. */
async function linesInHead(place: 'superior' | 'issuer', name: string): Promise<string[]> {
  const head = { ...invitationInput.head, superior: ['ỦY BAN NHÂN DÂN'], issuer: ['BAN CHỈ ĐẠO'], [place]: [name] }
  const document = await drawDocument({ ...invitationInput, head }).then(readDocument)
  const printed = theParagraph(document, name)
  const column = document.tables[0]?.grid[0] ?? 0
  return wrapLines(printed.text, look(printed), column - printed.format.left - printed.format.right)
}

describe('a name in the head of a paper', () => {
  it.each(['superior', 'issuer'] as const)('of places is parted at its dash alone: %s', async (place) => {
    expect(await linesInHead(place, 'THÀNH PHỐ PHAN RANG - THÁP CHÀM')).toEqual(['THÀNH PHỐ PHAN RANG -', 'THÁP CHÀM'])
    const people = 'ỦY BAN NHÂN DÂN THÀNH PHỐ PHAN RANG - THÁP CHÀM'
    expect(await linesInHead(place, people)).toEqual(['ỦY BAN NHÂN DÂN THÀNH PHỐ', 'PHAN RANG - THÁP CHÀM'])
  })

  it('takes one line more where words would be parted on fewer', async () => {
    const committee = 'BAN CHỈ ĐẠO XÂY DỰNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC PHƯỜNG PHAN RANG - THÁP CHÀM'
    expect(await linesInHead('issuer', committee)).toEqual([
      'BAN CHỈ ĐẠO XÂY DỰNG',
      'PHONG TRÀO TOÀN DÂN',
      'BẢO VỆ AN NINH TỔ QUỐC',
      'PHƯỜNG PHAN RANG -',
      'THÁP CHÀM',
    ])
  })
})
