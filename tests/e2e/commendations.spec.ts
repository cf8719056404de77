import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { v7 } from 'uuid'
import { readDocument } from '../../electron/core/testing/documents/readDocument.ts'
import { readToEnd } from '../../shared/contract/progress.ts'
import type { Nominee, Round } from '../../shared/model/commendations.ts'
import type { Signer } from '../../shared/model/ward.ts'
import { type Api, apiOf, plainWard } from '../support/api.ts'
import { typeFields } from '../support/keyboard.ts'
import { expect, openAt, test } from '../support/program.ts'

const chairman: Signer = {
  id: v7(),
  issuer: 'people',
  name: 'Lê Văn Mẫu',
  onBehalf: false,
  form: 'direct',
  headTitle: '',
  title: 'Chủ tịch',
  otherTitle: '',
  from: '2026-01-01',
  until: null,
}
const headOfCommittee: Signer = { ...chairman, id: v7(), issuer: 'committee', onBehalf: true, title: 'Trưởng Ban' }
const occasion = 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026'
const deeds = 'Vận động 100% hộ dân ký cam kết; duy trì tổ tự quản hoạt động hằng đêm.'

function nominee(changes: Partial<Nominee> = {}): Nominee {
  return {
    id: v7(),
    recipientKind: 'person',
    honorific: 'bà',
    name: 'Đặng Thị Ví Dụ',
    description: 'Chi hội trưởng',
    achievement: deeds,
    proposingUnit: 'Tổ dân phố 3',
    groupId: null,
    form: 'Giấy khen',
    result: 'approved',
    resultNote: '',
    amountOverride: null,
    ...changes,
  }
}

/** A round that waits for its papers, brought there without the page. */
async function roundToDecide(api: Api, changes: Partial<Round> = {}): Promise<string> {
  const round: Round = {
    occasion,
    kind: 'thematic',
    date: '2026-08-19',
    meetingId: null,
    funding: '',
    basis: [],
    note: '',
    nominees: [nominee()],
    ...changes,
  }
  const { id, revision } = await api.commendations.create(round)
  const reviewing = await api.commendations.moveTo({ id, revision, step: 'reviewing' })
  await api.commendations.moveTo({ id, revision: reviewing.revision, step: 'deciding' })
  return id
}

/** A round whose awards can be printed. */
async function roundToAward(api: Api, nominees: Nominee[]): Promise<string> {
  const id = await roundToDecide(api, { nominees })
  const paper = await api.papers.create({ kind: 'decision', sourceId: id })
  await api.register.issue({ paperId: paper.id, date: '2026-08-19', number: null })
  const { revision } = await api.commendations.get({ id })
  await api.commendations.moveTo({ id, revision, step: 'awarding' })
  return id
}

/** Saves the document that is shown and reads it. */
async function download(page: Page) {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lưu tệp Word' }).click()
  const file = await saving
  const bytes = await readFile(await file.path())
  return { name: file.suggestedFilename(), document: readDocument(new Uint8Array(bytes)) }
}

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')

/** Gives the paper in sight its number, on a day typed as a clerk does. */
async function issue(page: Page, date: string): Promise<void> {
  await button(page, 'Cấp số').click()
  await dialog(page).getByLabel('Ngày ký').fill(date)
  await dialog(page).getByRole('button', { name: 'Cấp số' }).click()
}

test.beforeEach(async ({ program }) => {
  await apiOf(program.address).ward.setUp({ ...plainWard, signers: [chairman, headOfCommittee] })
})

test('a collective and a person are proposed, reviewed, decided, printed and handed their awards', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  await openAt(app, program, '/commendations')
  await button(app, 'Thêm đợt khen thưởng').click()
  await expect(app.getByLabel('Dịp khen thưởng')).toBeFocused()
  await expect(app.getByRole('combobox', { name: 'Loại khen thưởng' })).toHaveText('Phong trào (chuyên đề)')
  await typeFields(app, [occasion, null, '19/8/26', null, 'Quỹ thi đua, khen thưởng năm 2026'])

  await test.step('propose', async () => {
    await app.keyboard.press('Control+Enter')
    await expect(app.getByLabel('Họ và tên')).toBeFocused()
    await typeFields(app, ['Đặng Thị Ví Dụ', 'Chi hội trưởng Chi hội Phụ nữ', 'Tổ dân phố 3', null, null])
    await expect(app.getByLabel('Thành tích')).toBeFocused()
    await app.keyboard.type(deeds)
    await app.getByRole('combobox', { name: 'Ông/bà' }).click()
    await app.getByRole('option', { name: 'Bà' }).click()

    await app.keyboard.press('Control+Enter')
    await expect(field(app, 'nominees.1.name').locator('input')).toBeFocused()
    await app.getByRole('combobox', { name: 'Đối tượng' }).click()
    await app.getByRole('option', { name: 'Tập thể' }).click()
    await expect(app.getByRole('combobox', { name: 'Ông/bà' })).toHaveCount(0)
    await app.keyboard.press('Control+s')
    await expect(field(app, 'nominees.1.name')).toContainText('Nhập tên người, tập thể hoặc hộ được đề nghị.')
    await expect(field(app, 'nominees.1.achievement')).toContainText('Nhập thành tích.')

    await app.getByLabel('Tên tập thể').fill('Tổ dân phố 3')
    await app.getByLabel('Thành tích').fill(`${deeds}\nHai năm liền không có vụ việc phức tạp.`)
    await app.keyboard.press('Control+s')
    await expect(app.getByRole('heading', { name: occasion })).toBeVisible()
    await expect(app.getByText('Cộng: 1 tập thể, 1 cá nhân')).toBeVisible()
    await expect(app.getByText('2.277.000 đồng')).toBeVisible()
  })

  await test.step('review', async () => {
    await button(app, 'Chuyển sang xét').click()
    await button(app, 'Chuyển sang quyết định').click()
    await expect(field(app, 'nominees.0.result')).toContainText('chưa có kết quả xét')
    await app.keyboard.press('F8')
    await expect(field(app, 'nominees.0.result')).not.toContainText('chưa có kết quả xét')
    await button(app, 'Chuyển sang quyết định').click()
    await expect(app.getByText('Bằng chữ: Hai triệu hai trăm bảy mươi bảy nghìn đồng.')).toBeVisible()
    await button(app, 'Chuyển sang in và trao').click()
    await expect(app.getByRole('alert')).toContainText('Quyết định chưa có số.')
  })

  await test.step('decide', async () => {
    await button(app, 'Soạn tờ trình').click()
    await issue(app, '18/8/2026')
    await expect(app.getByText('Đã cấp số 01/TTr-BCĐ.', { exact: true })).toBeVisible()
    await button(app, 'Về đợt khen thưởng').click()
    await expect(app.getByText('Đã cấp số 01/TTr-BCĐ, ngày 18/08/2026')).toBeVisible()
    await button(app, 'Soạn quyết định').click()
    await expect(app.getByText('Đủ thông tin để ký.')).toBeVisible()
    await app.getByLabel('Nơi nhận').fill('Như Điều 3\nThường trực Đảng ủy')
    await issue(app, '19/8/2026')
    await expect(app.getByText('Đã cấp số 01/QĐ-UBND.', { exact: true })).toBeVisible()
    await expect(app.getByText('Nội dung giữ nguyên như lúc cấp số.')).toBeVisible()
    await expect(app.getByLabel('Trích yếu')).toBeDisabled()
    await expect(button(app, 'Cấp số')).toHaveCount(0)

    const { name, document } = await download(app)
    expect(name).toMatch(/^2026-08-19_quyet-dinh-khen-thuong_[a-z0-9-]+\.docx$/)
    expect(document.text).toContain('Số: 01/QĐ-UBND')
    expect(document.text).toContain('An Bình, ngày 19 tháng 8 năm 2026')
    expect(document.text).toContain('tại Tờ trình số 01/TTr-BCĐ ngày 18 tháng 8 năm 2026')
    expect(document.text).toContain('Tặng Giấy khen cho 01 tập thể, 01 cá nhân')
    expect(document.text).toContain('Hai triệu hai trăm bảy mươi bảy nghìn đồng')
    expect(document.text).toContain('Quỹ thi đua, khen thưởng năm 2026')
    expect(document.text).toContain('Bà Đặng Thị Ví Dụ')
    expect(document.text).toContain('- Thường trực Đảng ủy;')
    expect(document.text).toContain(chairman.name)
  })

  await test.step('print and hand over', async () => {
    await button(app, 'Về đợt khen thưởng').click()
    await app.getByRole('button', { name: 'Chuyển sang in và trao' }).click()
    await expect(app.getByText('Số 1', { exact: true })).toBeVisible()
    const { name, document } = await download(app)
    expect(name).toMatch(/^2026-08-19_giay-khen_[a-z0-9-]+\.docx$/)
    expect(document.text.match(/GIẤY KHEN/g)).toHaveLength(2)
    expect(document.text).toContain('Tổ dân phố 3')
    expect(document.text).toContain('Đặng Thị Ví Dụ')
    expect(document.text).toContain('01/QĐ-UBND')
    expect(document.sections.every((section) => section.width > section.height)).toBe(true)

    await button(app, 'Đã trao').click()
    await dialog(app).getByLabel('Ngày trao').fill('18/8/2026')
    await dialog(app).getByRole('button', { name: 'Đã trao' }).click()
    await expect(field(app, 'awardedOn')).toContainText('Ngày trao trước ngày quyết định (19/08/2026).')
    await dialog(app).getByLabel('Ngày trao').fill('20/8/2026')
    await dialog(app).getByRole('button', { name: 'Đã trao' }).click()
    await expect(app.getByText('Đã trao ngày 20/08/2026')).toBeVisible()
  })

  const [summary] = await api.commendations.list({ year: 2026 })
  const stored = await api.commendations.get({ id: summary?.id ?? '' })
  expect(stored).toMatchObject({ step: 'done', awardedOn: '2026-08-20', decision: { number: '01/QĐ-UBND' } })
  expect(stored.nominees.map((one) => [one.name, one.amount, one.goldenBookNumber])).toEqual([
    ['Đặng Thị Ví Dụ', 759_000, 2],
    ['Tổ dân phố 3', 1_518_000, 1],
  ])
})

test('of a thousand certificates it is seen how many are made; stopped they leave no file, and are made when asked again', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const names = Array.from({ length: 1000 }, (_, index) => `Đặng Thị Ví Dụ ${index + 1}`)
  const id = await roundToAward(
    api,
    names.map((name) => nominee({ name })),
  )
  /** Somebody else has files made, for which ours waits: long enough to see it and to stop it on a fast machine too. */
  function othersFirst(count: number): () => void {
    const others = new AbortController()
    for (let file = 0; file < count; file++) {
      const drawing = api.commendations.certificates({ id, nomineeIds: null }, { signal: others.signal })
      drawing.then((events) => readToEnd(events)).catch(() => undefined)
    }
    return () => others.abort()
  }
  const freeAgain = othersFirst(6)
  await openAt(app, program, `/commendations/${id}`)
  await button(app, 'Dừng').click()
  await expect(app.getByText('Đã dừng. Chưa có tệp giấy khen để lưu và in.')).toBeVisible()
  await expect(app.getByRole('progressbar')).toHaveCount(0)
  freeAgain()
  await expect(app.locator('section.sheet')).toHaveCount(12, { timeout: 60_000 })
  await expect(app.getByText('Dưới đây là 12 tờ đầu trong 1.000 tờ.')).toBeVisible()
  await expect(button(app, 'Lưu tệp Word')).toBeDisabled()
  await expect(button(app, 'In')).toBeDisabled()

  await button(app, 'Làm lại').click()
  await program.whileHeldAt(app.getByText(/^Đang làm giấy khen: [\d.]+ trên 1\.000$/), async () => undefined)
  await expect(button(app, 'Lưu tệp Word')).toBeEnabled({ timeout: 60_000 })
  await expect(app.getByRole('progressbar')).toHaveCount(0)
  const saving = app.waitForEvent('download')
  await button(app, 'Lưu tệp Word').click()
  const bytes = await readFile(await (await saving).path())
  const pages = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array())
  expect(pages.match(/Đặng Thị Ví Dụ \d+/g)).toEqual(names)
})

test('forty certificates are drawn on forty sheets, none of them empty', async ({ app, program }) => {
  const names = Array.from({ length: 40 }, (_, index) => `Đặng Thị Ví Dụ ${index + 1}`)
  const id = await roundToAward(
    apiOf(program.address),
    names.map((name) => nominee({ name })),
  )
  await openAt(app, program, `/commendations/${id}`)

  const sheets = app.locator('section.sheet')
  await expect(sheets).toHaveCount(40, { timeout: 60_000 })
  await expect(sheets.filter({ hasText: 'GIẤY KHEN' })).toHaveCount(40)
  await expect(app.getByText('tờ đầu trong')).toHaveCount(0)
})

test('the second of two pages that ask for one number is refused at the number, and nothing is lost', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  const sources = [await roundToDecide(api), await roundToDecide(api, { occasion: 'Tổng kết năm 2026' })]
  const papers = await Promise.all(sources.map((sourceId) => api.papers.create({ kind: 'submission', sourceId })))
  const pages = [app, await app.context().newPage()]
  for (const [index, page] of pages.entries()) {
    await openAt(page, program, `/papers/${papers[index]?.id}`)
    await button(page, 'Cấp số').click()
    await expect(dialog(page)).toContainText('01/TTr-BCĐ')
    await dialog(page).getByLabel('Số khác').fill('5')
  }

  await Promise.all(pages.map((page) => dialog(page).getByRole('button', { name: 'Cấp số' }).click()))

  const done = pages.map((page) => page.getByText('Đã cấp số 05/TTr-BCĐ.', { exact: true }))
  const refused = pages.map((page) => field(page, 'number').getByText(/Số 05\/TTr-BCĐ/))
  await expect
    .poll(async () => {
      const given = (await Promise.all(done.map((words) => words.count()))).reduce((sum, count) => sum + count)
      const kept = (await Promise.all(refused.map((words) => words.count()))).reduce((sum, count) => sum + count)
      return [given, kept]
    })
    .toEqual([1, 1])
  const loser = (await refused[0]?.count()) === 1 ? pages[0] : pages[1]
  if (!loser) throw new Error('one of the two pages was refused')
  await expect(dialog(loser).getByLabel('Số khác')).toHaveValue('5')
  await dialog(loser).getByLabel('Số khác').fill('')
  await dialog(loser).getByRole('button', { name: 'Cấp số' }).click()
  await expect(loser.getByText('Đã cấp số 06/TTr-BCĐ.', { exact: true })).toBeVisible()
  const { entries } = await api.register.list({ year: 2026, issuer: 'committee' })
  expect(entries.map((entry) => entry.label).sort()).toEqual(['05/TTr-BCĐ', '06/TTr-BCĐ'])
})

test('a paper that another page has numbered meanwhile takes no second number', async ({ app, program }) => {
  const api = apiOf(program.address)
  const { id } = await api.papers.create({ kind: 'submission', sourceId: await roundToDecide(api) })
  await openAt(app, program, `/papers/${id}`)
  await button(app, 'Cấp số').click()
  await api.register.issue({ paperId: id, date: '2026-08-18', number: null })

  await dialog(app).getByRole('button', { name: 'Cấp số' }).click()

  await expect(field(app, 'number')).toContainText('Văn bản đã có số 01/TTr-BCĐ.')
})

test('a signer who held no office on the day of signing is refused at the day', async ({ app, program }) => {
  const api = apiOf(program.address)
  const sourceId = await roundToDecide(api)
  const { id } = await api.papers.create({ kind: 'decision', sourceId })
  await openAt(app, program, `/papers/${id}`)
  await expect(app.getByText('Chưa lập tờ trình')).toBeVisible()

  await issue(app, '31/12/2025')

  await expect(field(app, 'date')).toContainText('Lê Văn Mẫu giữ chức vụ từ 01/01/2026, không ký được ngày 31/12/2025.')
  expect((await api.papers.get({ id })).number).toBeNull()
  await dialog(app).getByLabel('Ngày ký').fill('19/8/2026')
  await dialog(app).getByRole('button', { name: 'Cấp số' }).click()
  await expect(app.getByText('Đã cấp số 01/QĐ-UBND.', { exact: true })).toBeVisible()
})

test('problems of a paper lead to the field that mends them, and the usual text can be taken back', async ({
  app,
  program,
}) => {
  const api = apiOf(program.address)
  // The head of the committee is the chairman, to whom it goes: a deputy signs.
  const deputy = { ...headOfCommittee, id: v7(), name: 'Trần Văn Phó', title: 'Phó Trưởng Ban' }
  await api.ward.saveSigner({ signer: { ...deputy, form: 'KT', headTitle: 'Trưởng Ban' }, revision: null })
  const { id } = await api.papers.create({ kind: 'submission', sourceId: await roundToDecide(api) })
  await openAt(app, program, `/papers/${id}`)
  await expect(app.getByText('Đủ thông tin để ký.')).toBeVisible()
  const usual = await app.getByLabel('Kính gửi').inputValue()

  await app.getByLabel('Kính gửi').fill('')
  await app.keyboard.press('Control+s')
  await app.getByRole('button', { name: 'Chưa có nơi kính gửi.' }).click()
  await expect(app.getByLabel('Kính gửi')).toBeFocused()

  await button(app, 'Lấy lại nội dung từ sổ').click()
  await button(app, 'Lấy lại nội dung').click()
  await expect(app.getByLabel('Kính gửi')).toHaveValue(usual)
  await expect(app.getByText('Đủ thông tin để ký.')).toBeVisible()
})
