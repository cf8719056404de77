import { heldMeeting } from '../../electron/core/testing/meetingFixtures.ts'
import { chairman, nominee, roundOf } from '../../electron/core/testing/roundsToDecide.ts'
import { sampleSigner } from '../../electron/core/testing/wardFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, openAt, test } from '../support/program.ts'

/** The button of a step goes with the step: the keyboard then stands where the work goes on, never at nothing. */
test.beforeEach(async ({ program }) => {
  const api = apiOf(program.address)
  await api.ward.setUp({ ...plainWard, signers: [sampleSigner(), chairman()] })
})

test('a meeting is started, closed and opened again from the keyboard, which stands at the tab in hand', async ({
  app,
  program,
}) => {
  const { id } = await apiOf(program.address).meetings.create(heldMeeting())
  await openAt(app, program, `/meetings/${id}?tab=plan`)
  const tab = (name: string) => app.getByRole('tab', { name, selected: true })
  const press = async (name: string) => {
    await tabTo(app, app.getByRole('button', { name, exact: true }), 120)
    await app.keyboard.press('Enter')
  }

  await press('Bắt đầu họp')
  await expect(tab('Ghi biên bản')).toBeFocused()

  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('Enter')
  await press('Chốt biên bản')
  await app.getByRole('dialog').getByRole('button', { name: 'Chốt biên bản' }).press('Enter')
  await expect(tab('Văn bản')).toBeFocused()

  await app.getByRole('button', { name: 'Mở lại' }).press('Enter')
  await app.getByLabel('Lý do').fill('Ghi thiếu một ý kiến')
  await app.keyboard.press('Control+s')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await expect(app.getByRole('tab', { selected: true })).toBeFocused()
})

test('a round goes its way from the keyboard, which stands at the step in hand', async ({ app, program }) => {
  const api = apiOf(program.address)
  const { id } = await api.commendations.create(roundOf({ nominees: [nominee({ result: 'approved' })] }))
  await openAt(app, program, `/commendations/${id}`)
  const step = (name: string) =>
    app.getByRole('button', { name: new RegExp(name) }).and(app.locator('[aria-current=step]'))

  await app.getByRole('button', { name: 'Chuyển sang xét' }).press('Enter')
  await expect(step('Xét')).toBeFocused()
  await app.getByRole('button', { name: 'Chuyển sang quyết định' }).press('Enter')
  await expect(step('Quyết định')).toBeFocused()
  await app.getByRole('button', { name: 'Trở lại xét' }).press('Enter')
  await expect(step('Xét')).toBeFocused()
  await app.getByRole('button', { name: 'Chuyển sang quyết định' }).press('Enter')

  const paper = await api.papers.create({ kind: 'decision', sourceId: id })
  await openAt(app, program, `/papers/${paper.id}`)
  await expect(app.locator('section.sheet').first()).toBeVisible({ timeout: 30_000 })
  await app.getByRole('button', { name: 'Cấp số', exact: true }).press('Enter')
  await app.getByRole('dialog').getByRole('button', { name: 'Cấp số' }).press('Enter')
  await expect(app.getByText(/^Đã cấp số /).first()).toBeVisible()
  await expect(app.getByRole('status').getByRole('button')).toBeFocused()
  await app.keyboard.press('Enter')

  await app.getByRole('button', { name: 'Chuyển sang in và trao' }).first().press('Enter')
  await expect(step('In và trao')).toBeFocused()
  await app.getByRole('button', { name: 'Đã trao' }).press('Enter')
  await app.getByRole('dialog').getByRole('button', { name: 'Đã trao' }).press('Enter')
  await expect(app.getByText(/^Đã trao ngày/)).toBeVisible()
  await expect(step('In và trao')).toBeFocused()
})
