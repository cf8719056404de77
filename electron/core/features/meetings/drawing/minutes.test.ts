import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { rowWith, theParagraph } from '../../../testing/documents/checks.ts'
import { minutesInput } from '../../../testing/documents/fixtures.ts'
import { readDocument } from '../../../testing/documents/readDocument.ts'
import type { MinutesInput } from '../inputs.ts'

const read = async (change: Partial<MinutesInput> = {}) =>
  readDocument(await drawDocument({ ...minutesInput, ...change }))

describe('minutes (Mẫu 1.9)', () => {
  it('follow the order of the form', async () => {
    const { text } = await read()
    const order = [
      'I. THỜI GIAN, ĐỊA ĐIỂM',
      '1. Thời gian bắt đầu: 19 giờ 00 phút, ngày 09 tháng 8 năm 2023',
      '2. Địa điểm: Hội trường tổ dân phố 3, phường Diên Hồng',
      'II. THÀNH PHẦN THAM DỰ',
      '1. Chủ trì (chủ tọa): Ông Lê Văn Thành, Chủ tịch UBND phường, Trưởng Ban Chỉ đạo',
      '2. Thư ký (người ghi biên bản): Bà Nguyễn Thị Hạnh',
      '3. Thành viên: 06 người',
      '4. Khách mời: 01 người',
      '5. Nhân dân tham dự: 126 người',
      'Có mặt 04/06 thành viên được triệu tập, vắng 02.',
      'III. NỘI DUNG',
      '1. Báo cáo tình hình',
      'Ông Trần Quốc Bảo trình bày: Phong trào được phát động',
      '2. Ý kiến của Nhân dân',
      '- Nguyễn Thị Mai, người dân tổ dân phố 3: Đề nghị lắp thêm camera an ninh tại hẻm 45 & hẻm 47 (đường <Wừu>)',
      'Trả lời của ông Trần Quốc Bảo: Công an phường tiếp thu',
      'Biểu quyết: Lắp 04 camera tại tổ dân phố 3. Kết quả: tán thành 118, không tán thành 02, không có ý kiến 06.',
      '3. Ý kiến khác',
      'IV. KẾT LUẬN',
      '1. Giao Công an phường',
      '2. Nhân rộng mô hình',
      'V. NHIỆM VỤ',
      'Cuộc họp kết thúc vào 21 giờ 05 phút, ngày 09 tháng 8 năm 2023./.',
      'THƯ KÝ',
      'CHỦ TỌA',
      'Nơi nhận:',
    ]
    let from = 0
    for (const part of order) {
      const found = text.indexOf(part, from)
      expect(found, part).toBeGreaterThanOrEqual(0)
      from = found
    }
  })

  it('say of each member whether and how he was there', async () => {
    const document = await read()
    const presence = (name: string) => rowWith(document, name).cells[3]?.text
    expect(presence('Ông Lê Văn Thành')).toBe('Có mặt')
    expect(presence('Ông Trần Quốc Bảo')).toBe('Đến muộn, lúc 19 giờ 20 phút')
    expect(presence('Bà Đặng Thị Ấn')).toBe('Cử ông Vũ Minh Đức dự thay')
    expect(presence('Ông Phạm Hữu Nghĩa')).toBe('Vắng có lý do: trực sẵn sàng chiến đấu')
    expect(presence('Bà Rơ Châm H’Yên')).toBe('Về sớm, lúc 20 giờ 40 phút')
    expect(presence('Ông Hồ Sỹ Tân')).toBe('Vắng không lý do')
  })

  it('list the tasks with who and until when', async () => {
    const row = rowWith(await read(), 'Khảo sát, lắp đặt camera an ninh tại tổ dân phố 3')
    expect(row.cells.map((cell) => cell.text).slice(2)).toEqual(['Trần Quốc Bảo, Công an phường', '30/09/2023'])
  })

  it('let a task of very many lines, long or short, run over two pages, and keep a usual one whole', async () => {
    const [task] = minutesInput.tasks
    if (!task) throw new Error('The fixture has no task.')
    const houses = Array.from({ length: 58 }, (_, index) => `- Số ${index + 1} ngõ 9`).join('\n')
    const long = 'Rà soát, sửa chữa camera an ninh. '.repeat(50).trim()
    const tasks = [task, { ...task, content: houses }, { ...task, content: long }]
    const rows = (await read({ tasks })).tables.find(
      (table) => table.rows[0]?.cells[1]?.text === 'Nội dung nhiệm vụ',
    )?.rows
    expect(rows?.map((row) => row.cantSplit)).toEqual([true, true, false, false])
    expect(rows?.map((row) => row.isHeader)).toEqual([true, false, false, false])
    const [heading] = rows?.[0]?.cells[0]?.blocks ?? []
    expect(heading).toMatchObject({ format: { keepNext: true } })
  })

  it('are signed by the secretary left and the chair right, names on one level, recipients under the secretary', async () => {
    const document = await read()
    expect(rowWith(document, 'THƯ KÝ').cells.map((cell) => cell.text)).toEqual(['THƯ KÝ', 'CHỦ TỌA'])
    const table = document.tables.at(-1)
    expect(table?.rows[1]?.cells.map((cell) => cell.text)).toEqual([
      'Nguyễn Thị Hạnh',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG\nLê Văn Thành',
    ])
    expect(table?.rows.at(-1)?.cells[0]?.text).toContain('Nơi nhận:')
    expect(theParagraph(document, 'THƯ KÝ').format.keepNext).toBe(true)
  })

  it('leave room to write what is not known yet', async () => {
    const document = await read({
      start: null,
      end: null,
      place: '',
      chair: null,
      secretary: null,
      members: [],
      guests: [],
      residentCount: null,
      agenda: [],
      contributions: [],
      conclusions: [],
      tasks: [],
      head: { ...minutesInput.head, number: null },
    })
    expect(document.text).toContain('Số:         /BB-BCĐ')
    expect(document.text).toMatch(/Thời gian bắt đầu: \.+ giờ \.+ phút, ngày {7}tháng {7}năm 2023/)
    expect(document.text).toMatch(/Cuộc họp kết thúc vào \.+ giờ \.+ phút, ngày {7}tháng {7}năm 2023\.\/\./)
    expect(document.text).toMatch(/Địa điểm: \.{20,}/)
    expect(document.text).not.toContain('NHIỆM VỤ')
  })

  it.each(['Hội nghị', 'Diễn đàn', 'Ngày hội'])('close with what was held by its name: %s', async (noun) => {
    const { text } = await read({ noun })
    expect(text).toContain(`${noun} kết thúc vào 21 giờ 05 phút, ngày 09 tháng 8 năm 2023./.`)
    expect(text).not.toContain('Cuộc họp kết thúc')
  })

  it('leave room for conclusions only while the meeting may still come to some', async () => {
    const parts = async (closed: boolean) => {
      const { text } = await read({ closed, conclusions: [], tasks: [] })
      return text.slice(text.indexOf('III. NỘI DUNG'))
    }
    expect(await parts(false)).toMatch(/IV\. KẾT LUẬN\n\.{20,}\n/)
    const whole = await parts(true)
    expect(whole).not.toContain('KẾT LUẬN')
    expect(whole).not.toContain('.....')
  })

  it('say nothing of lists that have nobody, and number what is left without a gap', async () => {
    const { text } = await read({ members: [], guests: [], residentCount: 0 })
    expect(text).not.toContain('00 người')
    expect(text).not.toMatch(/Thành viên:|Khách mời:|Nhân dân tham dự:/)
    const residents = await read({ members: [], guests: [] })
    expect(residents.text).toContain('3. Nhân dân tham dự: 126 người')
  })

  it('give a time its day where the meeting went on past midnight', async () => {
    const [member] = minutesInput.members
    if (!member) throw new Error('The fixture has no member.')
    const members = [
      { ...member, name: 'Lê Văn Muộn', status: 'late', time: '20:10' } as const,
      { ...member, name: 'Lê Văn Sớm', status: 'left-early', time: '00:30' } as const,
      { ...member, name: 'Lê Văn Lạc', status: 'left-early', time: '03:00' } as const,
    ]
    const document = await read({ members, end: '2023-08-10T01:15' })
    const presence = (name: string) => rowWith(document, name).cells[3]?.text
    expect(presence('Ông Lê Văn Muộn')).toBe('Đến muộn, lúc 20 giờ 10 phút, ngày 09 tháng 8 năm 2023')
    expect(presence('Ông Lê Văn Sớm')).toBe('Về sớm, lúc 00 giờ 30 phút, ngày 10 tháng 8 năm 2023')
    expect(presence('Ông Lê Văn Lạc')).toBe('Về sớm, lúc 03 giờ 00 phút')
  })

  it('repeat the heading of a long list of members on each page', async () => {
    const [member] = minutesInput.members
    if (!member) throw new Error('The fixture has no member.')
    const members = Array.from({ length: 60 }, (_, index) => ({ ...member, name: `Người ${index + 1}` }))
    const table = (await read({ members })).tables.find((item) => item.rows.length === 61)
    expect(table?.rows.map((row) => row.isHeader).filter(Boolean)).toHaveLength(1)
    expect(table?.rows[0]?.isHeader).toBe(true)
  })
})
