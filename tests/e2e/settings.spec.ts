import type { Page } from '@playwright/test'
import { sampleSigner } from '../../electron/core/testing/wardFixtures.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { expect, openAt, test } from '../support/program.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`).locator('input, textarea').first()

/** What was typed in one window stands there still, and the user chooses which of the two remains. */
async function expectChoice(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toContainText('Bản ghi vừa được lưu ở một cửa sổ khác.')
  await expect(button(page, 'Bỏ phần vừa nhập, mở bản mới')).toBeVisible()
  await expect(button(page, 'Giữ phần vừa nhập, ghi đè')).toBeVisible()
}

test.describe('settings that another window saved meanwhile', () => {
  test.beforeEach(async ({ program }) => {
    const signers = [sampleSigner({ name: 'Trần Văn Bình' })]
    await apiOf(program.address).ward.setUp({ ...plainWard, signers })
  })

  test('are not overwritten unasked: legal facts', async ({ app, program }) => {
    const api = apiOf(program.address)
    await openAt(app, program, '/settings/law')
    await field(app, 'baseSalaries.0.source').fill('Nghị định gõ ở cửa sổ này')
    const { revision, facts } = await api.ward.legalFacts()
    const first = { ...facts, baseSalaries: facts.baseSalaries.map((one) => ({ ...one, source: 'Cửa sổ kia' })) }
    await api.ward.saveLegalFacts({ revision, facts: first })
    await app.keyboard.press('Control+s')

    await expectChoice(app)
    await expect(field(app, 'baseSalaries.0.source')).toHaveValue('Nghị định gõ ở cửa sổ này')
    expect((await api.ward.legalFacts()).facts).toEqual(first)

    await button(app, 'Bỏ phần vừa nhập, mở bản mới').click()
    await expect(field(app, 'baseSalaries.0.source')).toHaveValue('Cửa sổ kia')
    await field(app, 'baseSalaries.0.source').fill('Nghị định mới')
    await app.keyboard.press('Control+s')
    await expect(app.getByText('Đã lưu')).toBeVisible()
    expect((await api.ward.legalFacts()).revision).toBe(2)
  })

  test('are not overwritten unasked: a signer', async ({ app, program }) => {
    const api = apiOf(program.address)
    const [stored] = await api.ward.signers()
    if (!stored) throw new Error('no signer')
    await openAt(app, program, '/settings/signers')
    await app.getByRole('gridcell', { name: 'Trần Văn Bình' }).click()
    await field(app, 'title').fill('Phó Trưởng Ban')
    const { revision, ...signer } = stored
    await api.ward.saveSigner({ signer: { ...signer, otherTitle: 'Trưởng Công an phường' }, revision })
    await app.keyboard.press('Control+s')

    await expectChoice(app)
    expect(await api.ward.signers()).toMatchObject([{ title: 'Trưởng Ban', otherTitle: 'Trưởng Công an phường' }])

    await button(app, 'Giữ phần vừa nhập, ghi đè').click()
    await expect(app.getByRole('dialog')).toHaveCount(0)
    expect(await api.ward.signers()).toMatchObject([{ title: 'Phó Trưởng Ban', revision: 2 }])
  })

  test('are not overwritten unasked: years of the ward and quorum rules, with the ward itself', async ({
    app,
    program,
  }) => {
    const api = apiOf(program.address)
    const year = { year: 2024, areaHa: null, groups: 7, households: 2000, residents: 8000 }
    const saveElsewhere = async (years: (typeof year)[]) => {
      const { revision, sample: _sample, ...ward } = await api.ward.get()
      await api.ward.update({ revision, ward, years })
    }
    await openAt(app, program, '/settings/ward')
    await field(app, 'ward.committee.shortName').fill('Ban Chỉ đạo 138')
    await saveElsewhere([year])
    await app.keyboard.press('Control+s')
    await expectChoice(app)
    expect((await api.ward.years()).years).toEqual([year])
    await button(app, 'Bỏ phần vừa nhập, mở bản mới').click()
    await expect(field(app, 'years.0.households')).toHaveValue('2.000')

    await openAt(app, program, '/settings/numbering')
    await field(app, 'ward.archive').fill('VT')
    await saveElsewhere([])
    await app.keyboard.press('Control+s')
    await expectChoice(app)
    await button(app, 'Giữ phần vừa nhập, ghi đè').click()
    await expect(app.getByText('Đã lưu')).toBeVisible()
    expect(await api.ward.get()).toMatchObject({ archive: 'VT', revision: 3 })
    expect((await api.ward.quorumRules()).rules).toHaveLength(7)
  })
})

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
