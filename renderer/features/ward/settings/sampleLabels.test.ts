import { describe, expect, it } from 'vitest'
import { removalText } from './sampleLabels.ts'

describe('removalText', () => {
  it('names how many reports go with the sample, where there are any', () => {
    expect(removalText({ reports: 0 })).toBe(
      'Phường mẫu cùng thành viên, tổ dân phố, cuộc họp, đợt khen thưởng và văn bản của nó bị xóa hẳn, kể cả những mục mẫu đã sửa. Những gì nhập mới vẫn còn.',
    )
    expect(removalText({ reports: 2 })).toContain(
      'văn bản của nó, cùng 2 báo cáo lập từ số liệu mẫu (báo cáo đã cấp số thì cả số trong sổ văn bản), bị xóa hẳn',
    )
  })
})
