import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { type ReadDocument, readDocument } from '../../electron/core/testing/documents/readDocument.ts'
import { expect, openAt, test } from '../support/program.ts'

/**
 * The secretary's main job from an empty program to the papers, through the screens only: a ward, three members, a
 * group, a forum with two opinions and a conclusion, a round with one collective and one person.
 */
test('from an empty program to minutes, decision and certificates', async ({ app, program }) => {
  test.setTimeout(240_000)
  await openAt(app, program, '/')
  await test.step('set up the ward', () => setUpWard(app))
  await test.step('enter three members', () => enterMembers(app))
  await test.step('enter a group', () => enterGroup(app))
  await test.step('hold a forum', () => holdForum(app))
  const minutes = await test.step('number and save the minutes', () => numberMinutes(app))
  await test.step('propose and review', () => proposeAndReview(app))
  const decision = await test.step('number and save the decision', () => numberDecision(app))
  const certificates = await test.step('save the certificates', () => saveCertificates(app))

  checkMinutes(minutes)
  checkDecision(decision)
  checkCertificates(certificates)
  await test.step('find it all again', () => findAgain(app))
})

/** The place of one field by its path in the form. */
const field = (page: Page, path: string): Locator => page.locator(`[data-field="${path}"]`)
const input = (page: Page, path: string): Locator => field(page, path).locator('input, textarea').first()
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const navigate = (page: Page, name: string) => page.getByRole('link', { name }).first().click()

async function choose(page: Page, path: string, option: string): Promise<void> {
  await field(page, path).getByRole('combobox').click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function setUpWard(page: Page): Promise<void> {
  await button(page, 'Bắt đầu').click()
  await page.getByLabel('Tên phường').fill('Diên Hồng')
  await page.getByLabel('Tỉnh hoặc thành phố').fill('tỉnh Gia Lai')
  await input(page, 'headName').fill('Nguyễn Văn Mẫu')
  await input(page, 'headSince').fill('1/7/2025')
  await input(page, 'headOtherTitle').fill('Chủ tịch UBND phường')
  await input(page, 'chairmanName').fill('Nguyễn Văn Mẫu')
  await input(page, 'chairmanSince').fill('1/7/2025')
  await button(page, 'Bắt đầu dùng').click()
  await expect(page.getByRole('link', { name: 'Cuộc họp' }).first()).toBeVisible()
}

const members = [
  { name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban', outside: 'Chủ tịch UBND phường' },
  { name: 'Lê Văn Thí Dụ', post: 'Phó Trưởng Ban Thường trực', outside: 'Trưởng Công an phường' },
  { name: 'Đặng Thị Ví Dụ', post: 'Ủy viên, Thư ký', outside: 'Công chức Văn hóa - Xã hội' },
]

async function enterMembers(page: Page): Promise<void> {
  await navigate(page, 'Thành viên')
  await page.getByRole('button', { name: 'Thêm thành viên' }).first().click()
  for (const [index, member] of members.entries()) {
    await expect(input(page, 'name')).toHaveValue('')
    await input(page, 'name').fill(member.name)
    await input(page, 'protocolOrder').fill(String(index + 1))
    await input(page, 'terms.0.committeePost').fill(member.post)
    await input(page, 'terms.0.outsidePost').fill(member.outside)
    await input(page, 'terms.0.from').fill('1/7/2025')
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText('3 thành viên')).toBeVisible()
}

async function enterGroup(page: Page): Promise<void> {
  await navigate(page, 'Tổ dân phố')
  await page.getByRole('button', { name: 'Thêm tổ dân phố' }).first().click()
  await input(page, 'name').fill('Tổ dân phố 7')
  await input(page, 'headName').fill('Lý Thị Tượng Trưng')
  await input(page, 'from').fill('1/7/2025')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('1 tổ dân phố đang hoạt động')).toBeVisible()
}

async function holdForum(page: Page): Promise<void> {
  await navigate(page, 'Cuộc họp')
  await page.getByRole('button', { name: 'Thêm cuộc họp' }).first().click()
  await choose(page, 'kind', 'Diễn đàn lắng nghe ý kiến')
  await input(page, 'title').fill('Diễn đàn “Công an phường lắng nghe ý kiến Nhân dân”')
  await input(page, 'place').fill('Hội trường tổ dân phố 7')
  await field(page, 'plannedStart').locator('input').first().fill('19h')
  await field(page, 'plannedStart').locator('input').nth(1).fill('10/8/2026')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đang chuẩn bị')).toBeVisible()
  await button(page, 'Bắt đầu họp').click()
  await expect(page.getByText('Đang ghi')).toBeVisible()

  await page.keyboard.press('F9')
  await expect(page.getByRole('status', { name: 'Số lượng dự họp' })).toContainText('Có mặt 3/3')
  for (const [index, opinion] of opinions.entries()) {
    await page.getByRole('button', { name: 'Thêm ý kiến' }).click()
    await input(page, `contributions.${index}.speakerName`).fill(opinion.speaker)
    await input(page, `contributions.${index}.speakerPost`).fill('Người dân tổ dân phố 7')
    await input(page, `contributions.${index}.content`).fill(opinion.content)
  }
  await field(page, 'actualEnd').locator('input').first().fill('21h10')
  await field(page, 'actualEnd').locator('input').nth(1).fill('10/8/2026')

  await page.getByRole('tab', { name: 'Kết luận và nhiệm vụ' }).click()
  await page.getByRole('button', { name: 'Thêm kết luận' }).click()
  await input(page, 'conclusions.0.content').fill(conclusion)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Đã lưu/).first()).toBeVisible()
  await button(page, 'Chốt biên bản').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt biên bản' }).click()
  await expect(page.getByText('Chờ ký')).toBeVisible()
}

const opinions = [
  { speaker: 'Mạc Thị Hỏi', content: 'Đề nghị lắp thêm camera an ninh & đèn ở ngã ba “Bà Rịa” <hẻm 12>.' },
  { speaker: 'Quách Văn Góp', content: 'Thủ tục tạm trú còn phải đi lại nhiều lần.\nĐề nghị làm trực tuyến.' },
]
const conclusion = 'Công an phường tiếp thu 02 ý kiến, trả lời bằng văn bản trong tháng 9.'

async function save(page: Page): Promise<{ name: string; document: ReadDocument }> {
  const saving = page.waitForEvent('download')
  await button(page, 'Lưu tệp Word').click()
  const file = await saving
  const bytes = await readFile(await file.path())
  return { name: file.suggestedFilename(), document: readDocument(new Uint8Array(bytes)) }
}

async function issue(page: Page, date: string): Promise<void> {
  await button(page, 'Cấp số').click()
  await page.getByRole('dialog').getByLabel('Ngày ký').fill(date)
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp số' }).click()
}

type Saved = Awaited<ReturnType<typeof save>>

async function numberMinutes(page: Page): Promise<Saved> {
  await page.getByRole('tab', { name: 'Văn bản' }).click()
  await page.getByRole('button', { name: 'Lập biên bản' }).click()
  await expect(page.getByRole('heading', { name: 'Biên bản' })).toBeVisible()
  await issue(page, '10/8/2026')
  await expect(page.getByText('Đã cấp số 01/BB-BCĐ.', { exact: true })).toBeVisible()
  return save(page)
}

function checkMinutes({ name, document }: Saved): void {
  expect(name).toBe('2026-08-10_bien-ban_dien-dan-cong-an-phuong-lang-nghe-y-kien-nhan-dan.docx')
  for (const text of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'PHƯỜNG DIÊN HỒNG',
    'Số: 01/BB-BCĐ',
    '19 giờ 00 phút, ngày 10 tháng 8 năm 2026',
    'Hội trường tổ dân phố 7',
    'Lê Văn Thí Dụ',
    'Đề nghị lắp thêm camera an ninh & đèn ở ngã ba “Bà Rịa” <hẻm 12>.',
    'Thủ tục tạm trú còn phải đi lại nhiều lần.',
    conclusion,
    '21 giờ 10 phút, ngày 10 tháng 8 năm 2026',
    'THƯ KÝ',
    'CHỦ TỌA',
  ]) {
    expect(document.text).toContain(text)
  }
}

async function proposeAndReview(page: Page): Promise<void> {
  await navigate(page, 'Khen thưởng')
  await page.getByRole('button', { name: 'Thêm đợt khen thưởng' }).first().click()
  await input(page, 'occasion').fill('Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026')
  await input(page, 'date').fill('19/8/2026')
  await input(page, 'funding').fill('Quỹ thi đua, khen thưởng năm 2026')
  await page.keyboard.press('Control+Enter')
  await input(page, 'nominees.0.name').fill('Quách Thị Ví Dụ')
  await input(page, 'nominees.0.description').fill('Tổ phó tổ dân phố 7')
  await input(page, 'nominees.0.proposingUnit').fill('Tổ dân phố 7')
  await input(page, 'nominees.0.achievement').fill('Có thành tích xuất sắc trong vận động Nhân dân lắp camera an ninh.')
  await page.keyboard.press('Control+Enter')
  await choose(page, 'nominees.1.recipientKind', 'Tập thể')
  await input(page, 'nominees.1.name').fill('Tổ dân phố 7')
  await input(page, 'nominees.1.proposingUnit').fill('Tổ dân phố 7')
  await input(page, 'nominees.1.achievement').fill('Có thành tích xuất sắc trong tổ chức Ngày hội.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Cộng: 1 tập thể, 1 cá nhân')).toBeVisible()
  await button(page, 'Chuyển sang xét').click()
  await expect(button(page, 'Chuyển sang quyết định')).toBeVisible()
  await page.keyboard.press('F8')
  await button(page, 'Chuyển sang quyết định').click()
  await expect(button(page, 'Soạn tờ trình')).toBeVisible()
}

async function numberDecision(page: Page): Promise<Saved> {
  await button(page, 'Soạn tờ trình').click()
  await issue(page, '18/8/2026')
  await expect(page.getByText('Đã cấp số 01/TTr-BCĐ.', { exact: true })).toBeVisible()
  await button(page, 'Về đợt khen thưởng').click()
  await button(page, 'Soạn quyết định').click()
  await issue(page, '19/8/2026')
  await expect(page.getByText('Đã cấp số 01/QĐ-UBND.', { exact: true })).toBeVisible()
  return save(page)
}

function checkDecision({ name, document }: Saved): void {
  expect(name).toMatch(/^2026-08-19_quyet-dinh-khen-thuong_[a-z0-9-]+\.docx$/)
  for (const text of [
    'Số: 01/QĐ-UBND',
    'ngày 19 tháng 8 năm 2026',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'tại Tờ trình số 01/TTr-BCĐ ngày 18 tháng 8 năm 2026',
    'Tặng Giấy khen cho 01 tập thể, 01 cá nhân',
    'DANH SÁCH',
    'Quách Thị Ví Dụ',
    '1.518.000 đồng',
    '759.000 đồng',
    'Nguyễn Văn Mẫu',
  ]) {
    expect(document.text).toContain(text)
  }
}

async function saveCertificates(page: Page): Promise<Saved> {
  await button(page, 'Về đợt khen thưởng').click()
  await button(page, 'Chuyển sang in và trao').click()
  await expect(page.getByText('Số 1', { exact: true })).toBeVisible()
  return save(page)
}

function checkCertificates({ name, document }: Saved): void {
  expect(name).toMatch(/^2026-08-19_giay-khen_[a-z0-9-]+\.docx$/)
  expect(document.text.match(/GIẤY KHEN/g)).toHaveLength(2)
  for (const text of ['Quách Thị Ví Dụ', 'Tổ dân phố 7', '01/QĐ-UBND', 'Số sổ vàng: 01', 'Số sổ vàng: 02']) {
    expect(document.text).toContain(text)
  }
}

async function findAgain(page: Page): Promise<void> {
  await navigate(page, 'Sổ văn bản')
  await expect(page.getByText('01/BB-BCĐ')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('dang thi')
  await expect(page.getByRole('dialog')).toContainText('Đặng Thị Ví Dụ')
}
