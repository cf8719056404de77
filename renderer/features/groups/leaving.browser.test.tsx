import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { sampleGroup } from '../../../electron/core/testing/groupFixtures.ts'
import {
  address,
  api,
  button,
  clickSlowly,
  cutPower,
  expectDraft,
  field,
  openAt,
  openWard,
  press,
  tabTo,
  texts,
  type,
} from '../../testing/screen.tsx'

// What becomes of a form in which something is typed: of the question when it is left, of its drafts, and of the first
// click after an error. Answers that come late are in the tests beside.

const name = page.getByLabelText('Tên tổ dân phố')
const head = page.getByLabelText('Tổ trưởng')
const phone = page.getByLabelText('Điện thoại')
const question = page.getByRole('dialog', { name: 'Lưu phần vừa nhập?' })
const meetings = page.getByRole('link', { name: /Cuộc họp/ })

/** Opens a stored group whose head is `Lê An`. */
async function openGroup(): Promise<void> {
  const { id } = await api.groups.create(
    sampleGroup({ name: 'Tổ dân phố 1', headName: 'Lê An', headPhone: '', hall: '' }),
  )
  await openAt(`/groups/${id}`)
  await expect.element(head).toHaveValue('Lê An')
}

/** Types `Văn ` before the given name. */
async function typeWithin(): Promise<void> {
  await head.click()
  await press('Home')
  for (const _letter of 'Lê ') await press('ArrowRight')
  await type('Văn ')
  await expect.element(head).toHaveValue('Lê Văn An')
}

beforeEach(openWard)

for (const { by, go } of [
  { by: 'a click in the navigation', go: () => meetings.click() },
  { by: 'Alt+2', go: () => press('Alt+2') },
]) {
  it(`who would leave by ${by} and stays goes on typing where the cursor was, and nothing was saved`, async () => {
    await openGroup()
    await typeWithin()
    await go()
    await expect.element(button('Ở lại')).toHaveFocus()
    await button('Ở lại').click()
    await expect.element(question).not.toBeInTheDocument()
    await expect.element(head).toHaveFocus()
    await type('Hòa ')
    await expect.element(head).toHaveValue('Lê Văn Hòa An')
    await expect.poll(address).toMatch(/^\/groups\/[0-9a-f-]{36}$/)
    expect(await api.groups.list()).toMatchObject([{ headName: 'Lê An' }])
  })
}

it('“Lưu và rời đi” saves and goes where the user was going', async () => {
  await openGroup()
  await typeWithin()
  await meetings.click()
  await question.getByRole('button', { name: 'Lưu và rời đi' }).click()
  await expect.poll(address).toMatch(/^\/meetings$/)
  await expect.element(page.getByRole('heading', { name: 'Cuộc họp', exact: true })).toBeVisible()
  await expect.element(question).not.toBeInTheDocument()
  const [group] = await api.groups.list()
  expect(group?.headName).toBe('Lê Văn An')
  // Nor is anything left behind that would come back.
  await openAt(`/groups/${group?.id}`)
  await expect.element(head).toHaveValue('Lê Văn An')
  await expect.element(page.getByText('Đã khôi phục')).not.toBeInTheDocument()
})

it('“Lưu và rời đi” with something wrong stays at it, with all that was typed, and goes when it is right', async () => {
  await openGroup()
  await typeWithin()
  await name.fill('')
  await head.click()
  await meetings.click()
  await question.getByRole('button', { name: 'Lưu và rời đi' }).click()
  await expect.element(name).toHaveFocus()
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(question).not.toBeInTheDocument()
  await expect.poll(address).toMatch(/^\/groups\/[0-9a-f-]{36}$/)
  await expect.element(head).toHaveValue('Lê Văn An')
  await type('Tổ dân phố 2')
  await meetings.click()
  await question.getByRole('button', { name: 'Lưu và rời đi' }).click()
  await expect.poll(address).toMatch(/^\/meetings$/)
  expect(await api.groups.list()).toMatchObject([{ name: 'Tổ dân phố 2', headName: 'Lê Văn An' }])
})

it('unsaved text is asked about on Esc, and only then', async () => {
  await openAt('/groups/new')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
  await press('Escape')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).not.toBeInTheDocument()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()

  await press('Control+Enter')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
  await type('Khu phố Hòa Bình')
  await press('Escape')
  await expect.poll(() => page.getByRole('dialog').element().textContent).toContain('Lưu phần vừa nhập?')
  await press('Escape')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Khu phố Hòa Bình')

  await press('Escape')
  await tabTo(page.getByRole('button', { name: 'Bỏ và rời đi' }))
  await press('Enter')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).not.toBeInTheDocument()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await press('Control+Enter')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố 1')
  await expect.element(page.getByText('Đã khôi phục')).not.toBeInTheDocument()
})

describe('a draft', () => {
  const bar = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  const stored = async () => {
    const [group] = await api.groups.list()
    if (!group) throw new Error('no group')
    return group
  }

  /** Keeps `Lê Văn An` as the draft of the stored group, which is not open then. */
  async function keepDraft(): Promise<void> {
    await openGroup()
    await typeWithin()
    await expectDraft(`group:${(await stored()).id}`, 'Lê Văn An')
    await cutPower()
  }
  async function openAgain(): Promise<void> {
    await openAt(`/groups/${(await stored()).id}`)
    await expect.element(head).toBeVisible()
  }
  /** Saves the group as another window does. */
  async function saveElsewhere(): Promise<void> {
    const { id, revision, sample: _sample, ...group } = await stored()
    await api.groups.update({ id, revision, group: { ...group, hall: 'Nhà văn hóa' } })
  }
  /** Types a telephone number and cuts the power once it is kept. */
  async function typePhoneAndCut(number: string): Promise<void> {
    await phone.fill(number)
    await expectDraft(`group:${(await stored()).id}`, number)
    await cutPower()
  }

  it('of a record that was changed since waits for its answer, whatever is typed and through a power cut', async () => {
    await keepDraft()
    await saveElsewhere()
    await openAgain()
    const offer = bar('nhưng mục này đã được sửa sau đó')
    await expect.element(offer).toBeVisible()
    await expect.element(head).toHaveValue('Lê An')
    await typePhoneAndCut('0912345678')

    await openAgain()
    await expect.element(phone).toHaveValue('0912345678')
    await offer.getByRole('button', { name: 'Xem bản nháp' }).click()
    const look = page.getByRole('dialog', { name: /^Bản nháp lúc/ })
    const lines = look.getByRole('definition')
    await expect.poll(() => texts(look.getByRole('term'))).toEqual(['Tổ trưởng', 'Điện thoại', 'Nhà sinh hoạt'])
    await expect
      .poll(() => texts(lines))
      .toEqual(['Lê Văn An', 'Đang mở: Lê An', 'để trống', 'Đang mở: 0912345678', 'để trống', 'Đang mở: Nhà văn hóa'])
    await look.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    await expect.element(offer).not.toBeInTheDocument()
    await button('Hoàn tác').click()
    await offer.getByRole('button', { name: 'Xem bản nháp' }).click()
    await look.getByRole('button', { name: 'Dùng bản nháp' }).click()
    await expect.element(head).toHaveValue('Lê Văn An')
    await expect.element(phone).toHaveValue('')
    await button('Hoàn tác').click()
    await expect.element(phone).toHaveValue('0912345678')
  })

  it('of a share is told as the share is said, once', async () => {
    await openAt('/settings/numbering')
    await page.getByRole('combobox', { name: 'Tỷ lệ cần có mặt' }).first().click()
    await page.getByRole('option', { name: 'ít nhất 2/3' }).click()
    await expectDraft('numbering', '"numerator":2')
    await cutPower()
    const { drafts } = api
    const [kept] = await drafts.list({ form: 'numbering' })
    // As if it had been typed before a change: it waits for an answer.
    await drafts.save({ key: kept?.key ?? '', value: kept?.value.replace(/"version":\d+/, '"version":-1') ?? '' })

    await openAt('/settings/numbering')
    await button('Xem bản nháp').click()
    const look = page.getByRole('dialog', { name: /^Bản nháp lúc/ })
    await expect.poll(() => texts(look.getByRole('term'))).toEqual(['Tỷ lệ cần có mặt (dòng 1)'])
    await expect.poll(() => texts(look.getByRole('definition'))).toEqual(['ít nhất 2/3', 'Đang mở: trên 1/2'])
    await expect.element(look.getByText('chỗ khác nữa')).not.toBeInTheDocument()
  })

  it('is what becomes of text that is given up for what another window saved', async () => {
    await openGroup()
    await typeWithin()
    await saveElsewhere()
    await press('Control+s')
    await button('Bỏ phần vừa nhập, mở bản mới').click()
    await expect.element(head).toHaveValue('Lê An')
    await button('Hoàn tác').click()
    await expect.element(head).toHaveValue('Lê Văn An')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('after an error is corrected', () => {
  beforeEach(async () => {
    await openAt('/groups/new')
    await name.fill('')
    await press('Control+s')
    await expect.element(page.getByRole('alert')).toBeVisible()
    await name.fill('Tổ dân phố 1')
  })

  for (const label of ['Lưu', 'Lưu và thêm mới']) {
    it(`the first click on “${label}” is taken`, async () => {
      await clickWhereItStood(label)
      const { groups } = api
      await expect.poll(async () => (await groups.list()).map((group) => group.name)).toEqual(['Tổ dân phố 1'])
    })
  }

  it('the first click on a button below the field is taken: it stays under the pointer', async () => {
    await clickWhereItStood('Thêm năm')
    await expect.element(field('years.0.year')).toBeVisible()
  })
})

/** Presses and releases where a button stands before the field in hand is left, as a hand with a mouse does. */
async function clickWhereItStood(label: string): Promise<void> {
  const { pressed, released } = await clickSlowly(label)
  expect(released).toEqual(pressed)
}
