import type { Page } from '@playwright/test'
import { apiOf, plainWard } from '../support/api.ts'
import { intercept } from '../support/intercept.ts'
import { invitationToSign } from '../support/invitation.ts'
import { expect, openAt, test } from '../support/program.ts'

/** The first days of a year, when most of what is entered is of the year before. */
const today = '2027-01-04'

test.beforeEach(async ({ app, program }) => {
  await apiOf(program.address).ward.setUp(plainWard)
  await intercept(app, '**/rpc/ward/status', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/"today":"[\d-]+"/, `"today":"${today}"`)
    await route.fulfill({ response, body })
  })
})

/** Types the last day of December into the day in sight, without its year, and goes on. */
async function typeLastOfDecember(page: Page, label: string) {
  const day = page.getByLabel(label)
  await day.fill('31/12')
  await day.press('Tab')
  return day
}

test('31/12 typed on 4 January as the day of a meeting is that of last week', async ({ app, program }) => {
  await openAt(app, program, '/meetings/new')
  await expect(await typeLastOfDecember(app, 'Bắt đầu, ngày')).toHaveValue('31/12/2026')
})

test('31/12 typed on 4 January as the day of signing is that of last week', async ({ app, program }) => {
  const paper = await invitationToSign(apiOf(program.address))
  await openAt(app, program, `/papers/${paper}`)
  await app.getByRole('button', { name: 'Cấp số', exact: true }).click()
  await expect(app.getByRole('dialog')).toContainText('Cấp số cho giấy mời')
  await expect(await typeLastOfDecember(app, 'Ngày ký')).toHaveValue('31/12/2026')
})

test('31/12 typed on 4 January as the day of a paper from elsewhere is that of last week', async ({ app, program }) => {
  await openAt(app, program, '/register')
  await app.getByRole('button', { name: 'Vào sổ văn bản khác' }).first().click()
  await expect(app.getByRole('dialog')).toContainText('Vào sổ văn bản khác')
  await expect(await typeLastOfDecember(app, 'Ngày ký')).toHaveValue('31/12/2026')
})
