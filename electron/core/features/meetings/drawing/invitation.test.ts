import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { rowWith, theParagraph, withText } from '../../../testing/documents/checks.ts'
import { conclusionsInput, invitationInput } from '../../../testing/documents/fixtures.ts'
import { readDocument } from '../../../testing/documents/readDocument.ts'

describe('invitation (Mẫu 1.7)', () => {
  it('says who invites whom to what, with chair, time and place', async () => {
    const { text } = readDocument(await drawDocument(invitationInput))
    expect(text).toContain(`${invitationInput.inviter} trân trọng kính mời:\n- Thành viên Ban Chỉ đạo;`)
    expect(text).toContain('- Ông Võ Thanh Tùng, Công an thành phố Pleiku.')
    expect(text).toContain('Tới dự cuộc họp Ban Chỉ đạo quý III năm 2023')
    expect(text).toContain('Chủ trì: Ông Lê Văn Thành, Chủ tịch UBND phường, Trưởng Ban Chỉ đạo')
    expect(text).toContain('Thời gian: 08 giờ 00 phút, ngày 05 tháng 9 năm 2023 (dự kiến kết thúc lúc 10 giờ 30 phút)')
    expect(text).toContain('Địa điểm: Hội trường UBND phường Diên Hồng')
    expect(text).toContain('chuẩn bị báo cáo của đơn vị./.')
  })

  it('keeps what announces a list with the list', async () => {
    const document = readDocument(await drawDocument(invitationInput))
    const announcing = document.paragraphs.filter(({ text, format }) => format.style === 'Body' && text.endsWith(':'))
    expect(announcing.map(({ text }) => text)).toEqual([`${invitationInput.inviter} trân trọng kính mời:`, 'Nội dung:'])
    for (const paragraph of announcing) expect(paragraph.format.keepNext).toBe(true)
  })

  it('closes after the place when there is no note', async () => {
    const { text } = readDocument(await drawDocument({ ...invitationInput, note: '' }))
    expect(text).toContain('Địa điểm: Hội trường UBND phường Diên Hồng./.')
  })

  it('gives each addressee a page of its own when asked', async () => {
    const document = readDocument(await drawDocument({ ...invitationInput, onePageEach: true }))
    expect(document.sections).toHaveLength(3)
    expect(withText(document, 'GIẤY MỜI')).toHaveLength(3)
    expect(document.text).toContain('trân trọng kính mời: Tổ trưởng 07 tổ dân phố')
  })

  it('takes the mark that closes a line from one addressee as from several', async () => {
    const addressees = ['Các đồng chí thành viên Ban Chỉ đạo;', 'Tổ trưởng 07 tổ dân phố.']
    const { text } = readDocument(await drawDocument({ ...invitationInput, addressees, onePageEach: true }))
    expect(text).toContain('trân trọng kính mời: Các đồng chí thành viên Ban Chỉ đạo\n')
    expect(text).toContain('trân trọng kính mời: Tổ trưởng 07 tổ dân phố\n')
  })

  it('prints every line of a signature for another, the other post just above the name', async () => {
    const document = readDocument(await drawDocument(invitationInput))
    const lines = document.paragraphs.filter((paragraph) => paragraph.format.style.startsWith('Signature'))
    expect(lines.map((paragraph) => paragraph.text)).toEqual([
      'TM. BAN CHỈ ĐẠO',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
      'TRƯỞNG CÔNG AN PHƯỜNG',
      'Trần Quốc Bảo',
    ])
    expect(lines.map((paragraph) => paragraph.format.before >= 1120)).toEqual([false, false, false, true, false])
  })
})

describe('notice of conclusions (Mẫu 1.4)', () => {
  it('numbers several conclusions and lists the tasks before the closing', async () => {
    const document = readDocument(await drawDocument(conclusionsInput))
    expect(withText(document, '1. Kết quả Ngày hội năm 2023 là đáng ghi nhận.')).toHaveLength(1)
    expect(rowWith(document, 'Tổ chức điểm làm định danh điện tử lưu động').cells.at(-1)?.text).toBe('')
    expect(document.text.indexOf('Phân công thực hiện:')).toBeLessThan(document.text.indexOf('Ban Chỉ đạo thông báo'))
  })

  it('does not number a single conclusion', async () => {
    const document = readDocument(
      await drawDocument({ ...conclusionsInput, conclusions: ['Tiếp tục duy trì mô hình.'] }),
    )
    expect(theParagraph(document, 'Tiếp tục duy trì mô hình.').format.style).toBe('Body')
  })

  it('sets the closing mark under a table that ends the text', async () => {
    const document = readDocument(await drawDocument({ ...conclusionsInput, closing: '' }))
    expect(theParagraph(document, './.').format.keepNext).toBe(true)
  })
})
