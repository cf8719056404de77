import type { Page } from '@playwright/test'
import { expect, type Program } from '../program.ts'
import { backupOfAnotherWard } from './backupOfAnotherWard.ts'
import type { FilledWard } from './filledWard.ts'

/** Something that somebody sees: a screen, a panel or a dialog. */
export interface Place {
  readonly title: string
  /** The address behind `#`. */
  address(ward: FilledWard): string
  /** What stands there once it has loaded. */
  readonly shows: string
  /** Opens what lies over the screen. */
  open?(page: Page, program: Program): Promise<void>
}

const place = (title: string, address: Place['address'] | string, shows: string, open?: Place['open']): Place => ({
  title,
  address: typeof address === 'string' ? () => address : address,
  shows,
  ...(open ? { open } : {}),
})

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click()
}
const dialogBy = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page)
  await expect(page.getByRole('dialog')).toBeVisible()
}
/** Charts come after what is to be done, and each is drawn once its figures have come. */
const chartsDrawn = async (page: Page) => {
  const charts = page.getByRole('figure')
  await expect(charts.first()).toBeVisible()
  await expect(charts.filter({ hasNot: page.getByRole('img') })).toHaveCount(0)
}
const byKey = (key: string) => async (page: Page) => {
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeVisible()
}

const meeting = (which: keyof FilledWard['meetings'], tab: string) => (ward: FilledWard) =>
  `/meetings/${ward.meetings[which]}?tab=${tab}`
const round =
  (which: keyof FilledWard['rounds'], part = '') =>
  (ward: FilledWard) =>
    `/commendations/${ward.rounds[which]}${part && `?part=${part}`}`
const paper = (kind: keyof FilledWard['papers']) => (ward: FilledWard) => `/papers/${ward.papers[kind]}`

/** Every screen, panel and dialog of a ward that is set up, by the part of the work it belongs to. */
export const places: Readonly<Record<string, readonly Place[]>> = {
  'overview and search': [
    place('overview', '/', 'Việc cần làm', chartsDrawn),
    place('help', '/', 'Việc cần làm', byKey('F1')),
    place('licences', '/', 'Việc cần làm', async (page) => {
      await byKey('F1')(page)
      await press('Giấy phép')(page)
      await page.locator('summary').first().click()
      await page.getByText('@fontsource/be-vietnam-pro').click()
      await expect(page.getByText('SIL OPEN FONT LICENSE')).toBeVisible()
    }),
    place('search', '/', 'Việc cần làm', async (page) => {
      await byKey('Control+k')(page)
      await page.keyboard.type('mau')
      await expect(page.getByRole('option').first()).toBeVisible()
    }),
    place('no such page', '/nowhere', 'Không có trang này'),
  ],
  meetings: [
    place('meetings', '/meetings', 'Việc tiếp theo'),
    place('meetings found', '/meetings?find=giao', 'trong mọi năm'),
    place('meetings of a year without', '/meetings?year=2019', 'chưa có cuộc họp'),
    place('new meeting', '/meetings/new', 'Tên cuộc họp'),
    place('meeting planned', meeting('preparing', 'plan'), 'Bắt đầu họp'),
    place('meeting to start', meeting('preparing', 'record'), 'Bắt đầu họp'),
    place('minutes', meeting('recording', 'record'), 'Thêm ý kiến'),
    place('minutes outside the agenda', meeting('recording', 'record'), 'Thêm ý kiến', press(/^Ngoài chương trình/)),
    place('outcome', meeting('recording', 'outcome'), 'Thêm kết luận'),
    place('meeting removed', meeting('recording', 'outcome'), 'Thêm kết luận', dialogBy('Xóa')),
    place('outcome closed', meeting('closed', 'outcome'), 'Mở lại'),
    place('minutes closed', meeting('closed', 'record'), 'Mở lại'),
    place('meeting reopened', meeting('closed', 'papers'), 'Mở lại', dialogBy('Mở lại')),
    place('papers of a meeting', meeting('closed', 'papers'), 'Biên bản'),
    place('papers of a meeting ahead', meeting('preparing', 'papers'), 'Giấy mời'),
  ],
  commendations: [
    place('rounds', '/commendations', 'Thêm đợt khen thưởng'),
    place('new round', '/commendations/new', 'Dịp khen thưởng'),
    place('calendar', '/commendations/new', 'Dịp khen thưởng', async (page) => {
      await page.getByRole('button', { name: /lịch/i }).first().click()
      await expect(page.getByRole('grid')).toBeVisible()
    }),
    place('proposing', round('proposing'), 'Chuyển sang xét'),
    place('nominee', round('proposing'), 'Chuyển sang xét', press(/^Mở đề nghị 1/)),
    place('reviewing', round('reviewing'), 'Chuyển sang quyết định'),
    place('proposed before', round('reviewing', 'proposing'), 'Đề nghị'),
    place('deciding', round('deciding'), 'Căn cứ'),
    place('awarding', round('awarding'), 'Sổ vàng'),
    place('awarded', round('awarding'), 'Sổ vàng', dialogBy('Đã trao')),
    place('decided before', round('awarding', 'deciding'), 'Căn cứ'),
  ],
  papers: [
    ...(['invitation', 'minutes', 'conclusions', 'submission', 'decision', 'report'] as const).map((kind) =>
      place(`paper: ${kind}`, paper(kind), 'Cấp số'),
    ),
    place('number', paper('submission'), 'Đủ thông tin để ký', dialogBy('Cấp số')),
    place('numbered paper', (ward) => `/papers/${ward.numberedPaper}`, 'Nội dung giữ nguyên'),
  ],
  'members and groups': [
    place('members', '/members', 'thành viên'),
    place('all members', '/members', 'thành viên', press('Tất cả')),
    place('member', (ward) => `/members/${ward.memberId}`, 'Xóa thành viên'),
    place('new member', '/members/new', 'Thành viên mới'),
    place('groups', '/groups', 'tổ dân phố đang hoạt động'),
    place('group', (ward) => `/groups/${ward.groupId}`, 'Xóa tổ dân phố'),
    place('new group', '/groups/new', 'Tên tổ dân phố'),
  ],
  register: [
    place('register', '/register', 'In sổ'),
    place('entry', (ward) => `/register/${ward.entryId}`, 'In sổ'),
    place('entry added', '/register', 'In sổ', dialogBy('Vào sổ văn bản khác')),
    place('book begun elsewhere', '/register', 'In sổ', dialogBy('Số bắt đầu')),
    place('number cancelled', (ward) => `/register/${ward.entryId}`, 'In sổ', dialogBy(/^Hủy số/)),
    place('register of the people’s committee', '/register?book=people', '01/QĐ-UBND'),
    place('waiting for a number', '/register?book=waiting', 'Mở để cấp số'),
    place('register printed', '/register/print', 'Sổ'),
  ],
  'reports and stick': [
    place('figures', '/reports?kind=year&year=2023', 'Soạn báo cáo', chartsDrawn),
    place('tables', '/reports?kind=year&year=2023&tab=tables', 'Bảng'),
    place('reports written', '/reports?tab=written', 'Báo cáo đã soạn'),
    place('report', (ward) => `/reports/${ward.reportId}`, 'Số liệu đã thay đổi'),
    place('new figures', (ward) => `/reports/${ward.reportId}`, 'Số liệu đã thay đổi', dialogBy('Lấy số liệu mới')),
    place('stick', '/packages?year=2023', 'Chép ra USB'),
    place('stick checked', '/packages?year=2023&tab=check', 'Kiểm tra USB'),
  ],
  settings: [
    place('ward', '/settings/ward', 'Số hộ'),
    place('signers', '/settings/signers', 'Thêm người ký'),
    place('signer', '/settings/signers', 'Thêm người ký', dialogBy('Thêm người ký')),
    place('signer changed', '/settings/signers', 'Thêm người ký', async (page) => {
      await page.getByRole('gridcell', { name: 'Nguyễn Văn Mẫu' }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }),
    place('numbering', '/settings/numbering', 'Ký hiệu'),
    place('law', '/settings/law', 'Căn cứ'),
    place('catalogue', '/settings/catalogue', 'danh hiệu thi đua'),
    place('data', '/settings/data', 'Sao lưu'),
    place('backup copied out', '/settings/data', 'Sao lưu', dialogBy('Chép bản sao lưu ra USB…')),
    place('file to restore', '/settings/data', 'Sao lưu', async (page, program) => {
      await page.getByLabel('Tệp sao lưu').setInputFiles(await backupOfAnotherWard(program))
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 60_000 })
    }),
    place('file refused', '/settings/data', 'Sao lưu', async (page) => {
      await page
        .getByLabel('Tệp sao lưu')
        .setInputFiles({ name: 'anh.sqlite', mimeType: '', buffer: Buffer.from('JFIF') })
      await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 })
    }),
    place('sample removed', '/settings/data', 'Sao lưu', dialogBy(/^Xóa dữ liệu mẫu/)),
  ],
}

/** What shows before a ward is set up. */
export const placesBeforeSetUp = [
  { title: 'welcome', address: '/welcome', shows: 'Bắt đầu' },
  { title: 'set up', address: '/welcome/ward', shows: 'Tên phường' },
] as const
