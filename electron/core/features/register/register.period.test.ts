import { describe, expect, it } from 'vitest'
import { type OutgoingPapers, tellOutgoing } from './register.period.ts'

const papers = (...counts: [string, number][]): OutgoingPapers => ({
  kinds: counts.map(([kindLabel, count]) => ({ kindLabel, count })),
  hasPeriodReport: false,
})

function told(now: OutgoingPapers, before: OutgoingPapers | null, { running = false } = {}) {
  const { figures, tables, paragraphs } = tellOutgoing(now, before, { running, lastYear: 'Cùng kỳ 2025' })
  return { figure: figures?.[0]?.one, table: tables?.[0]?.one.table, text: paragraphs?.[0]?.one.text }
}
const written = (...facts: Parameters<typeof told>) => told(...facts).text?.replaceAll('\u00a0', ' ')

describe('papers that went out', () => {
  it('stand kind by kind beside last year’s, those that are gone last', () => {
    const before = papers(['Biên bản', 7], ['Công văn', 5], ['Thông báo', 4])
    const now = papers(['Biên bản', 14], ['Giấy mời', 4])
    expect(written(now, before)).toBe(
      'Đã ban hành 18 văn bản (tăng 12,5% so với cùng kỳ: 16 văn bản), gồm: 14 biên bản (cùng kỳ 07), 04 giấy mời; không ban hành công văn (cùng kỳ 05), thông báo (cùng kỳ 04).',
    )
    expect(told(now, before).figure).toEqual({ label: 'Văn bản đi', value: 18, missing: '', lastYear: 16 })
    expect(told(now, before).table?.rows).toEqual([
      [1, 'Biên bản', 14, 7],
      [2, 'Giấy mời', 4, 0],
      [3, 'Công văn', 0, 5],
      [4, 'Thông báo', 0, 4],
    ])
  })

  it('are compared with nothing where last year is not known', () => {
    const now = papers(['Biên bản', 2])
    expect(written(now, null)).toBe('Đã ban hành 02 văn bản, cụ thể là 02 biên bản.')
    expect(told(now, null).figure).toMatchObject({ value: 2, lastYear: null })
    expect(told(now, null).table?.rows).toEqual([[1, 'Biên bản', 2, null]])
  })

  it('of one kind are told once, of two each with last year’s', () => {
    const before = papers(['Biên bản', 1])
    expect(written(papers(['Biên bản', 2]), before)).toBe(
      'Đã ban hành 02 văn bản (tăng 01 văn bản so với cùng kỳ: 01 văn bản), cụ thể là 02 biên bản.',
    )
    expect(written(papers(['Biên bản', 2], ['Giấy mời', 1]), before)).toContain(
      'gồm: 02 biên bản (cùng kỳ 01), 01 giấy mời.',
    )
  })

  it('say where reports on a period are left out, of this year as of the last', () => {
    const now = { ...papers(['Biên bản', 2]), hasPeriodReport: true }
    expect(written(now, papers(['Biên bản', 1]))).toBe(
      'Đã ban hành 02 văn bản, không kể báo cáo định kỳ (tăng 01 văn bản so với cùng kỳ: 01 văn bản), cụ thể là 02 biên bản.',
    )
    expect(told(now, null).figure?.missing).toBe('không kể báo cáo định kỳ')
  })

  it('are missed when there are none any more', () => {
    expect(written(papers(), papers(['Biên bản', 18]))).toBe('Trong kỳ không ban hành văn bản (cùng kỳ 18).')
    expect(written(papers(), papers(['Biên bản', 18]), { running: true })).toBe(
      'Trong kỳ chưa ban hành văn bản (cùng kỳ 18).',
    )
    expect(written(papers(), papers())).toBe('')
    expect(written(papers(), null)).toBe('')
  })
})
