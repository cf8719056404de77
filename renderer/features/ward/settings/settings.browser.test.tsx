import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { sampleSigner, sampleWard } from '../../../../electron/core/testing/wardFixtures.ts'
import { api, button, field, openAt, openBook, press } from '../../../testing/screen.tsx'

beforeEach(async () => {
  await openBook('empty')
  await api.ward.setUp({ ...sampleWard, signers: [sampleSigner({ name: 'Trần Văn Bình' })] })
})

/** What was typed in one window stands there still, and the user chooses which of the two remains. */
async function expectChoice(): Promise<void> {
  await expect
    .poll(() => page.getByRole('alert').element().textContent)
    .toContain('Bản ghi vừa được lưu ở một cửa sổ khác.')
  await expect.element(button('Bỏ phần vừa nhập, mở bản mới')).toBeVisible()
  await expect.element(button('Giữ phần vừa nhập, ghi đè')).toBeVisible()
}

it('settings that another window saved meanwhile are not overwritten unasked: legal facts', async () => {
  await openAt('/settings/law')
  await field('baseSalaries.0.source').fill('Nghị định gõ ở cửa sổ này')
  const { revision, facts } = await api.ward.legalFacts()
  const first = { ...facts, baseSalaries: facts.baseSalaries.map((one) => ({ ...one, source: 'Cửa sổ kia' })) }
  await api.ward.saveLegalFacts({ revision, facts: first })
  await press('Control+s')

  await expectChoice()
  await expect.element(field('baseSalaries.0.source')).toHaveValue('Nghị định gõ ở cửa sổ này')
  expect((await api.ward.legalFacts()).facts).toEqual(first)

  await button('Bỏ phần vừa nhập, mở bản mới').click()
  await expect.element(field('baseSalaries.0.source')).toHaveValue('Cửa sổ kia')
  await field('baseSalaries.0.source').fill('Nghị định mới')
  await press('Control+s')
  await expect.element(page.getByText('Đã lưu')).toBeVisible()
  expect((await api.ward.legalFacts()).revision).toBe(2)
})

it('settings that another window saved meanwhile are not overwritten unasked: a signer', async () => {
  const [stored] = await api.ward.signers()
  if (!stored) throw new Error('no signer')
  await openAt('/settings/signers')
  await page.getByRole('gridcell', { name: 'Trần Văn Bình' }).click()
  await field('title').fill('Phó Trưởng Ban')
  const { revision, ...signer } = stored
  await api.ward.saveSigner({ signer: { ...signer, otherTitle: 'Trưởng Công an phường' }, revision })
  await press('Control+s')

  await expectChoice()
  expect(await api.ward.signers()).toMatchObject([{ title: 'Trưởng Ban', otherTitle: 'Trưởng Công an phường' }])

  await button('Giữ phần vừa nhập, ghi đè').click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(await api.ward.signers()).toMatchObject([{ title: 'Phó Trưởng Ban', revision: 2 }])
})

it('settings that another window saved meanwhile are not overwritten unasked: years of the ward and quorum rules, with the ward itself', async () => {
  const year = { year: 2024, areaHa: null, groups: 7, households: 2000, residents: 8000 }
  const saveElsewhere = async (years: (typeof year)[]) => {
    const { revision, sample: _sample, ...ward } = await api.ward.get()
    await api.ward.update({ revision, ward, years })
  }
  await openAt('/settings/ward')
  await field('ward.committee.shortName').fill('Ban Chỉ đạo 138')
  await saveElsewhere([year])
  await press('Control+s')
  await expectChoice()
  expect((await api.ward.years()).years).toEqual([year])
  await button('Bỏ phần vừa nhập, mở bản mới').click()
  await expect.element(field('years.0.households')).toHaveValue('2.000')

  await openAt('/settings/numbering')
  await field('ward.archive').fill('VT')
  await saveElsewhere([])
  await press('Control+s')
  await expectChoice()
  await button('Giữ phần vừa nhập, ghi đè').click()
  await expect.element(page.getByText('Đã lưu')).toBeVisible()
  expect(await api.ward.get()).toMatchObject({ archive: 'VT', revision: 3 })
  expect((await api.ward.quorumRules()).rules).toHaveLength(7)
})
