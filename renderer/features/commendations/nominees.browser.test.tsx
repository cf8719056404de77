import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { sampleNominee, sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import {
  api,
  button,
  cutPower,
  expectDraft,
  field,
  openAt,
  openWard,
  press,
  said,
  type,
} from '../../testing/screen.tsx'

beforeEach(openWard)

const occasion = 'Sơ kết phong trào sáu tháng'

it('what was typed of a round survives a power cut', async () => {
  await openAt('/commendations/new')
  await expect.element(page.getByLabelText('Dịp khen thưởng')).toHaveFocus()
  await type(occasion)
  await press('Control+Enter')
  await expect.element(page.getByLabelText('Họ và tên')).toHaveFocus()
  await type('Đặng Thị Ví Dụ')
  await expectDraft('round:new', 'Đặng Thị Ví Dụ')

  await cutPower()
  await openAt('/commendations/new')

  await expect.element(page.getByText('Đã khôi phục phần đang nhập dở')).toBeVisible()
  await expect.element(page.getByLabelText('Dịp khen thưởng')).toHaveValue(occasion)
  await expect.element(page.getByText('Ông Đặng Thị Ví Dụ')).toBeVisible()
})

it('a nominee takes over from the line before what stays the same; what is wrong opens its line', async () => {
  const { id } = await api.commendations.create(
    sampleRound({ nominees: [sampleNominee({ result: 'pending', proposingUnit: 'Tổ dân phố 3' })] }),
  )
  await openAt(`/commendations/${id}`)
  await button('Thêm đề nghị').click()
  await expect.element(field('nominees.1.name')).toHaveFocus()
  await expect.element(field('nominees.1.proposingUnit')).toHaveValue('Tổ dân phố 3')
  await type('Lê Thị Ví Dụ')
  await button('Xong dòng này').click()
  await expect.element(field('nominees.1.name')).not.toBeInTheDocument()

  await press('Control+s')
  await expect.poll(() => said('nominees.1.achievement')).toContain('Nhập thành tích.')
  await expect.element(field('nominees.1.achievement')).toHaveFocus()
  await type('Giúp công an bắt trộm.')
  await press('Control+s')
  await expect.poll(storedNames(id)).toEqual(['Phạm Văn Cường', 'Lê Thị Ví Dụ'])
})

it('a line is moved with its words and stays open; a line is taken away after a question, and an empty one at once', async () => {
  const names = ['Phạm Văn Cường', 'Lê Thị Ví Dụ', 'Trần Văn Mẫu']
  const { id } = await api.commendations.create(
    sampleRound({ nominees: names.map((name) => sampleNominee({ name, result: 'pending' })) }),
  )
  await openAt(`/commendations/${id}`)
  await page.getByRole('button', { name: /^Mở đề nghị 3/ }).click()
  await expect.element(field('nominees.2.name')).toHaveValue('Trần Văn Mẫu')
  await button('Đưa lên').click()
  await expect.element(field('nominees.1.name')).toHaveValue('Trần Văn Mẫu')
  await button('Đưa lên').click()
  await expect.element(field('nominees.0.name')).toHaveValue('Trần Văn Mẫu')
  await expect.element(button('Đưa lên')).toBeDisabled()

  const question = page.getByRole('dialog', { name: 'Bỏ đề nghị Trần Văn Mẫu?' })
  await button('Bỏ đề nghị này').click()
  await question.getByRole('button', { name: 'Hủy' }).click()
  await expect.element(field('nominees.0.name')).toHaveValue('Trần Văn Mẫu')
  await button('Bỏ đề nghị này').click()
  await question.getByRole('button', { name: 'Bỏ đề nghị' }).click()
  await button('Thêm đề nghị').click()
  await expect.element(field('nominees.2.name')).toHaveFocus()
  await button('Bỏ đề nghị này').click()
  await expect.element(field('nominees.2.name')).not.toBeInTheDocument()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await press('Control+s')
  await expect.poll(storedNames(id)).toEqual(['Phạm Văn Cường', 'Lê Thị Ví Dụ'])
})

const storedNames = (id: string) => async () => (await api.commendations.get({ id })).nominees.map(({ name }) => name)
