import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { api, cutPower, expectDraft, openAt, openWard, press, said, tabTo, typeFields } from '../../testing/screen.tsx'

beforeEach(openWard)

it('members show what is wrong at its field and keep what was typed', async () => {
  await openAt('/members/new')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await typeFields([null, null, null, '12', 'Ủy viên'])
  await press('Control+s')

  await expect.poll(() => said('name')).toContain('Nhập họ và tên.')
  await expect.poll(() => said('phone')).toContain('Số điện thoại chỉ gồm chữ số, từ 8 số trở lên.')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await expect.element(page.getByLabelText('Chức vụ trong Ban Chỉ đạo')).toHaveValue('Ủy viên')
  expect(await api.members.list()).toEqual([])
})

it('members keep ended terms as history, and refuse two at once', async () => {
  await openAt('/members/new')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await typeFields(['Lê Văn Dũng', null, null, null, 'Ủy viên', null, null, '12/1/2023'])
  await press('Control+s')
  await expect.element(page.getByRole('heading', { name: 'Lê Văn Dũng' })).toBeVisible()
  // Where he was: the form of the new member is that of the stored one now.
  await expect.element(page.getByLabelText('Đến ngày')).toHaveFocus()

  await tabTo(page.getByRole('button', { name: 'Thêm nhiệm kỳ' }))
  await press('Enter')
  await expect.element(page.getByLabelText('Chức vụ trong Ban Chỉ đạo')).toHaveFocus()
  await typeFields(['Phó Trưởng Ban', null, null, '1/1/2020', '31/12/2024'])
  await press('Control+s')
  await expect.element(page.getByText('Hai nhiệm kỳ trùng thời gian.')).toBeVisible()

  await tabTo(page.getByLabelText('Từ ngày'))
  await typeFields(['1/1/2021', '31/12/2022'])
  await press('Control+s')
  await expect.element(page.getByText('Đã lưu')).toBeVisible()
  const [member] = await api.members.list()
  expect(member?.terms.map(({ committeePost, from, until }) => [committeePost, from, until])).toEqual([
    ['Phó Trưởng Ban', '2021-01-01', '2022-12-31'],
    ['Ủy viên', '2023-01-12', expect.any(String)],
  ])
})

it('members go to the bin after a question', async () => {
  await openAt('/members/new')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await typeFields(['Phạm Văn Út', null, null, null, 'Ủy viên'])
  await press('Control+s')

  await tabTo(page.getByRole('button', { name: 'Xóa thành viên' }))
  await press('Enter')
  await expect.poll(() => page.getByRole('dialog').element().textContent).toContain('Xóa thành viên Phạm Văn Út?')
  await tabTo(page.getByRole('button', { name: 'Chuyển vào thùng rác' }))
  await press('Enter')

  await expect.element(page.getByText('Chưa có thành viên')).toBeVisible()
  expect(await api.members.list()).toEqual([])
})

it('unsaved text survives a kill of the program as soon as the draft is kept', async () => {
  await openAt('/members/new')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await typeFields(['Đặng Thị Mẫu', null, null, null, 'Ủy viên'])
  await expectDraft('member:new', 'Ủy viên')
  await expect.element(page.getByText(/^Chưa lưu · đã giữ nháp \d\d:\d\d$/)).toBeVisible()
  await cutPower()
  await openAt('/members/new')

  await expect.element(page.getByText('Đã khôi phục phần đang nhập dở')).toBeVisible()
  await expect.element(page.getByLabelText('Họ và tên')).toHaveValue('Đặng Thị Mẫu')
  await expect.element(page.getByLabelText('Chức vụ trong Ban Chỉ đạo')).toHaveValue('Ủy viên')
})
