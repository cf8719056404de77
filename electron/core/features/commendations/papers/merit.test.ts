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
    ['merit', 'Phòng, chống tội phạm', 'có thành tích xuất sắc trong việc phòng, chống tội phạm'],
    ['merit', 'Phòng Cảnh sát hình sự', 'có thành tích xuất sắc trong Phòng Cảnh sát hình sự'],
    ['merit', 'Bảo đảm an ninh, trật tự', 'có thành tích xuất sắc trong việc bảo đảm an ninh, trật tự'],
    ['merit', 'Hiến đất mở đường', 'có thành tích xuất sắc trong việc hiến đất mở đường'],
    ['merit', 'Cuộc vận động Toàn dân đoàn kết', 'có thành tích xuất sắc trong cuộc vận động Toàn dân đoàn kết'],
    ['merit', 'Quý III', 'có thành tích xuất sắc trong quý III'],
    ['merit', 'Tháng cao điểm về ma túy', 'có thành tích xuất sắc trong tháng cao điểm về ma túy'],
    ['sudden', 'Bão số 3', 'có thành tích đột xuất trong bão số 3'],
    ['sudden', 'Đêm 12/3/2026', 'có thành tích đột xuất trong đêm 12/3/2026'],
    ['sudden', 'Lực lượng cứu hộ', 'có thành tích đột xuất trong lực lượng cứu hộ'],
    ['sudden', 'Giúp Công an bắt cướp', 'có thành tích đột xuất trong việc giúp Công an bắt cướp'],
    ['sudden', 'Kịp thời cứu người đuối nước', 'có thành tích đột xuất trong việc kịp thời cứu người đuối nước'],
    [
      'sudden',
      'Báo Công an kịp thời, bắt kẻ trộm.',
      'có thành tích đột xuất trong việc báo Công an kịp thời, bắt kẻ trộm',
    ],
    ['sudden', 'Đuổi bắt kẻ cướp', 'có thành tích đột xuất trong việc đuổi bắt kẻ cướp'],
    ['sudden', 'Lao xuống sông cứu người', 'có thành tích đột xuất trong việc lao xuống sông cứu người'],
    ['sudden', 'Vớt người đuối nước;', 'có thành tích đột xuất trong việc vớt người đuối nước'],
    ['sudden', 'Trấn áp tội phạm', 'có thành tích đột xuất trong việc trấn áp tội phạm'],
    ['sudden', 'Đưa người bị nạn đi cấp cứu', 'có thành tích đột xuất trong việc đưa người bị nạn đi cấp cứu'],
    ['sudden', 'Trong việc cứu người', 'có thành tích đột xuất trong việc cứu người'],
    ['sudden', 'Trong phong trào Toàn dân', 'có thành tích đột xuất trong phong trào Toàn dân'],
    ['sudden', 'Có thành tích đột xuất trong việc cứu người.', 'có thành tích đột xuất trong việc cứu người'],
    ['sudden', 'Việc cứu người', 'có thành tích đột xuất trong việc cứu người'],
    ['sudden', 'PCCC tại chợ', 'có thành tích đột xuất trong việc PCCC tại chợ'],
    ['sudden', 'Cuộc thi tìm hiểu pháp luật', 'có thành tích đột xuất trong cuộc thi tìm hiểu pháp luật'],
    ['sudden', 'Đợt cao điểm Tết', 'có thành tích đột xuất trong đợt cao điểm Tết'],
    ['sudden', 'Trận lũ quét', 'có thành tích đột xuất trong trận lũ quét'],
    ['sudden', 'Tuần tra, bắt giữ kẻ trộm', 'có thành tích đột xuất trong việc tuần tra, bắt giữ kẻ trộm'],
    ['sudden', 'Tuần lễ an ninh', 'có thành tích đột xuất trong tuần lễ an ninh'],
    ['sudden', 'Hội ý, báo Công an', 'có thành tích đột xuất trong việc hội ý, báo Công an'],
    ['sudden', 'Hội thao phường', 'có thành tích đột xuất trong hội thao phường'],
    ['sudden', 'Đã dũng cảm cứu người', 'có thành tích đột xuất trong việc dũng cảm cứu người'],
    ['sudden', 'Vì đã dũng cảm cứu người', 'có thành tích đột xuất trong việc dũng cảm cứu người'],
    ['merit', 'Vì đã có thành tích trong phong trào', 'có thành tích xuất sắc trong phong trào'],
    ['sudden', 'Bão Yagi', 'có thành tích đột xuất trong bão Yagi'],
    ['sudden', 'Dịch Covid-19', 'có thành tích đột xuất trong dịch Covid-19'],
    ['sudden', 'Dịch chuyển xe khỏi đám cháy', 'có thành tích đột xuất trong việc dịch chuyển xe khỏi đám cháy'],
    ['merit', 'Báo chí năm 2026', 'có thành tích xuất sắc trong báo chí năm 2026'],
    ['sudden', 'Báo chí năm 2026', 'có thành tích đột xuất trong báo chí năm 2026'],
    ['merit', 'Hiến pháp và pháp luật', 'có thành tích xuất sắc trong Hiến pháp và pháp luật'],
    ['merit', 'Trong công tác phòng, chống ma túy.', 'có thành tích xuất sắc trong công tác phòng, chống ma túy'],
    ['merit', 'An ninh, trật tự năm 2026', 'có thành tích xuất sắc trong an ninh, trật tự năm 2026'],
    ['sudden', 'Nguyễn Văn Mẫu cứu người', 'có thành tích đột xuất trong việc Nguyễn Văn Mẫu cứu người'],
    ['sudden', 'cứu Nguyễn Văn Mẫu', 'có thành tích đột xuất trong việc cứu Nguyễn Văn Mẫu'],
  ] as const)('%s: %s', (kind, occasion, text) => {
    expect(meritText({ kind, occasion })).toBe(text)
  })
})

describe('where the money comes from', () => {
  it.each([
    ['Nguồn xã hội hóa', 'nguồn xã hội hóa'],
    ['Chi từ ngân sách phường', 'ngân sách phường'],
    ['từ Quỹ thi đua, khen thưởng', 'Quỹ thi đua, khen thưởng'],
    ['Trích từ quỹ thi đua của phường.', 'quỹ thi đua của phường'],
    ['Trích Quỹ thi đua', 'Quỹ thi đua'],
    ['Xã hội hóa', 'nguồn xã hội hóa'],
    ['Chi từ nguồn: Quỹ thi đua', 'Quỹ thi đua'],
    ['Nguồn kinh phí: ngân sách phường;', 'ngân sách phường'],
    ['Quỹ thi đua, khen thưởng của phường', 'Quỹ thi đua, khen thưởng của phường'],
  ])('%s', (typed, text) => {
    expect(fundingText(typed)).toBe(text)
  })
})
