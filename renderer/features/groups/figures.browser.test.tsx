import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openAt, openWard, press, said, texts, type, typeFields } from '../../testing/screen.tsx'

beforeEach(openWard)

/** The names in the list, in its order. */
const names = page.getByRole('gridcell', { name: /^Tổ dân phố/ })

it('groups are entered with figures by keyboard; a name in force is taken once', async () => {
  await openAt('/groups')
  await expect.element(page.getByText('Chưa có tổ dân phố')).toBeVisible()
  await press('Control+Enter')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
  await typeFields([null, 'Trần Văn Đức', null, 'Võ Thị Mai', 'Nhà sinh hoạt số 1', '1/7/2025', null])
  await typeFields(['2026', '210', '865', '230'])
  await press('Control+Enter')
  await expect.poll(() => said('years.0.committedHouseholds')).toContain('Số hộ ký cam kết nhiều hơn số hộ.')
  await expect.poll(() => window.getSelection()?.toString()).toBe('230')
  await type('198')
  await press('Control+Enter')

  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố 2')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
  await type('tổ dân phố  1')
  await press('Control+s')
  await expect.poll(() => said('name')).toMatch(/đ(ã|ang) có|trùng/i)
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('tổ dân phố  1')
  await press('Control+a')
  await type('Tổ dân phố 10')
  await press('Control+s')
  await expect.element(page.getByRole('heading', { name: 'Tổ dân phố 10' })).toBeVisible()
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveFocus()
  await press('Escape')

  await expect.poll(() => texts(names)).toEqual(['Tổ dân phố 1', 'Tổ dân phố 10'])
  await expect
    .element(
      page.getByText(
        '2 tổ dân phố đang hoạt động · 210 hộ (thiếu 1 tổ dân phố) · 865 nhân khẩu (thiếu 1 tổ dân phố) · 198 hộ ký cam kết (thiếu 1 tổ dân phố)',
      ),
    )
    .toBeVisible()

  await expect.element(page.getByText('Đang hoạt động', { exact: true })).toBeVisible()
  await expect.element(page.getByRole('gridcell', { name: 'Tổ dân phố 10', exact: true })).toHaveFocus()
  await press('ArrowUp')
  await expect.element(page.getByRole('gridcell', { name: 'Tổ dân phố 1', exact: true })).toHaveFocus()
  await press('Enter')
  await expect.element(page.getByLabelText('Tên tổ dân phố')).toHaveValue('Tổ dân phố 1')
})
