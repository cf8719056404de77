import { describe, expect, it } from 'vitest'
import { fundingText, meritText } from './merit.ts'

describe('what was achieved', () => {
  it.each([
    ['sudden', 'Dũng cảm cứu người', 'có thành tích đột xuất trong việc dũng cảm cứu người'],
    ['sudden', 'Truy bắt kẻ trộm', 'có thành tích đột xuất trong việc truy bắt kẻ trộm'],
    ['sudden', 'Vụ cháy chợ Yên Thế', 'có thành tích đột xuất trong vụ cháy chợ Yên Thế'],
    [
      'merit',
      'Phong trào Toàn dân bảo vệ an ninh Tổ quốc',
      'có thành tích xuất sắc trong phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    ],
    ['merit', 'Thực hiện đợt cao điểm', 'có thành tích xuất sắc trong việc thực hiện đợt cao điểm'],
    ['thematic', 'Ngày hội Toàn dân năm 2026', 'có thành tích xuất sắc trong Ngày hội Toàn dân năm 2026'],
    ['merit', 'PHONG TRÀO NĂM 2026', 'có thành tích xuất sắc trong PHONG TRÀO NĂM 2026'],
  ] as const)('%s: %s', (kind, occasion, text) => {
    expect(meritText({ kind, occasion })).toBe(text)
  })
})

describe('where the money comes from', () => {
  it.each([
    ['Nguồn xã hội hóa', 'nguồn xã hội hóa'],
    ['Chi từ ngân sách phường', 'ngân sách phường'],
    ['từ Quỹ thi đua, khen thưởng', 'Quỹ thi đua, khen thưởng'],
    ['Quỹ thi đua, khen thưởng của phường', 'Quỹ thi đua, khen thưởng của phường'],
  ])('%s', (typed, text) => {
    expect(fundingText(typed)).toBe(text)
  })
})
