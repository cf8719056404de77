import { describe, expect, it } from 'vitest'
import { meetingNoun } from './meetingNoun.ts'

describe('what a meeting was', () => {
  it.each([
    ['forum', 'Diễn đàn Công an lắng nghe ý kiến Nhân dân', 'Diễn đàn'],
    ['festival', 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026', 'Ngày hội'],
    ['yearend', 'Tổng kết năm 2026', 'Hội nghị'],
    ['committee', 'HỘI NGHỊ BAN CHỈ ĐẠO', 'Hội nghị'],
    ['committee', 'Họp Ban Chỉ đạo', 'Cuộc họp'],
  ] as const)('%s: %s', (kind, title, noun) => {
    expect(meetingNoun({ kind, title })).toBe(noun)
  })
})
