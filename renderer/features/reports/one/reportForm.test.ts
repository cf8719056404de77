import { describe, expect, it } from 'vitest'
import type { ReportRecord } from '../../../../shared/model/reports.ts'
import {
  editable,
  movedParagraphs,
  olderParagraphs,
  originOf,
  outcomeOf,
  placeBeside,
  placeOfNew,
  placesOf,
  placeToWrite,
  type RecordParagraph,
  withComposed,
} from './reportForm.ts'

function paragraph(changes: Partial<RecordParagraph>): RecordParagraph {
  return {
    id: 'a',
    section: 'situation',
    text: 'Có 08 cuộc họp.',
    fromRecords: true,
    composed: 'Có 08 cuộc họp.',
    edited: false,
    refreshed: null,
    clash: false,
    olderFigures: false,
    ...changes,
  }
}

function report(paragraphs: RecordParagraph[]): ReportRecord {
  return {
    id: 'r',
    revision: 3,
    period: { kind: 'year', year: 2026, part: 1 },
    title: 'Báo cáo tổng kết năm 2026',
    refreshedAt: '2026-11-22T08:00',
    paragraphs,
    paper: null,
    sample: false,
  }
}

describe('paragraphs in their sections', () => {
  const list = [
    { section: 'situation' },
    { section: 'leadership' },
    { section: 'situation' },
    { section: 'proposals' },
  ] as const

  it('are found, added and moved among their like', () => {
    expect(placesOf(list, 'situation')).toEqual([0, 2])
    expect(placeOfNew(list, 'situation')).toBe(3)
    expect(placeOfNew(list, 'movement')).toBe(4)
    expect(placeBeside(list, 0, 'down')).toBe(2)
    expect(placeBeside(list, 2, 'up')).toBe(0)
    expect(placeBeside(list, 2, 'down')).toBeNull()
    expect(placeBeside(list, 1, 'up')).toBeNull()
    expect(placeBeside(list, 9, 'up')).toBeNull()
  })

  it('wait for words where there are none', () => {
    const left = [paragraph({}), paragraph({ section: 'movement', text: ' ' }), paragraph({ text: '' })]
    expect(placeToWrite(left, 'situation')).toBe(2)
    expect(placeToWrite(left, 'movement')).toBe(1)
    expect(placeToWrite(left.slice(0, 1), 'situation')).toBeNull()
    expect(placeToWrite(left, 'models')).toBeNull()
  })
})

describe('originOf', () => {
  it('tells the words of the records from those of the user, while he types', () => {
    const stored = paragraph({})
    expect(originOf(stored, stored.text)).toBe('records')
    expect(originOf(stored, 'Có 08 cuộc họp, sôi nổi.')).toBe('edited')
    expect(originOf(stored, '  ')).toBe('left out')
    expect(originOf(paragraph({ fromRecords: false }), 'Câu riêng.')).toBe('own')
    expect(originOf(undefined, '')).toBe('own')
  })

  it('knows an edited paragraph again, and one that was set back to the text of the records', () => {
    const stored = paragraph({ text: 'Câu đã sửa.', edited: true })
    expect(originOf(stored, 'Câu đã sửa.')).toBe('edited')
    expect(originOf(stored, stored.composed)).toBe('records')
  })

  it('does not call a paragraph edited whose figures have moved since', () => {
    expect(originOf(paragraph({ composed: 'Có 12 cuộc họp.', refreshed: 'Có 12 cuộc họp.' }), 'Có 08 cuộc họp.')).toBe(
      'records',
    )
  })
})

describe('figures that moved', () => {
  const moved = paragraph({ id: 'b', refreshed: 'Có 12 cuộc họp.', composed: 'Có 12 cuộc họp.' })
  const clash = paragraph({
    id: 'c',
    text: 'Có chừng 10 cuộc.',
    edited: true,
    composed: 'Có 12 cuộc họp.',
    clash: true,
  })
  const record = report([paragraph({}), moved, clash])

  it('are shown where they change something or need a choice', () => {
    expect(movedParagraphs(record).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('are no news where the user was told already that his words hold older ones', () => {
    const told = { ...clash, id: 'd', clash: false, olderFigures: true }
    expect(movedParagraphs(report([told]))).toEqual([])
    expect(olderParagraphs(report([paragraph({}), told])).map(({ id }) => id)).toEqual(['d'])
  })

  it('are counted as taken, or as kept in the words of the user', () => {
    expect(outcomeOf([moved, clash], new Set())).toEqual({ taken: 1, kept: 1 })
    expect(outcomeOf([moved, clash], new Set(['c']))).toEqual({ taken: 2, kept: 0 })
  })

  it('leave the words of the user unless he chooses the others', () => {
    expect(withComposed(record, new Set()).paragraphs.map(({ text }) => text)).toEqual([
      'Có 08 cuộc họp.',
      'Có 08 cuộc họp.',
      'Có chừng 10 cuộc.',
    ])
    expect(withComposed(record, new Set(['c'])).paragraphs[2]).toEqual({
      id: 'c',
      section: 'situation',
      text: 'Có 12 cuộc họp.',
    })
    expect(withComposed(record, new Set())).toEqual(editable(record))
  })
})
