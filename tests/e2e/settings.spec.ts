import type { Page } from '@playwright/test'
import { apiOf } from '../support/api.ts'
import { expect, openAt, test } from '../support/program.ts'

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`).locator('input, textarea').first()

test.describe('the first set-up', () => {
  test.beforeEach(async ({ app, program }) => {
    await openAt(app, program, '/welcome/ward')
    await field(app, 'wardName').fill('Diên Hồng')
    await field(app, 'province').fill('tỉnh Gia Lai')
    await field(app, 'headName').fill('Trần Văn Bình')
  })

  for (const way of ['Hủy', 'Trang đầu']) {
    test(`that is saved on leaving by ${way} opens the book, and is not asked for again`, async ({ app, program }) => {
      await app.getByText(way, { exact: true }).click()
      await app.getByRole('button', { name: 'Lưu và rời đi' }).click()
      await expect(app.getByRole('heading', { name: 'Tổng quan' })).toBeVisible()

      const api = apiOf(program.address)
      expect(await api.ward.status()).toMatchObject({ ready: true, wardName: 'phường Diên Hồng' })
      expect((await api.ward.signers()).map(({ name }) => name)).toEqual(['Trần Văn Bình'])
    })
  }
})
