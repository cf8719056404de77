import { describe, expect, it } from 'vitest'
import type { Group } from '../../../../shared/model/groups.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { sampleGroup } from '../../testing/groupFixtures.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'

const figures = (year: number, households: number | null = 450, committedHouseholds: number | null = 400) => ({
  year,
  households,
  residents: 2100,
  committedHouseholds,
})

const group = (changes: Partial<Group> = {}) => sampleGroup({ years: [figures(2023)], ...changes })

describe('groups', () => {
  it('keep what was entered', async () => {
    const { client } = await openTestApp()
    const { id } = await client.groups.create(group())
    expect(await client.groups.get({ id })).toEqual({ ...group(), id, revision: 0, sample: false })
  })

  it('are listed by name, numbers as numbers, dissolved ones too', async () => {
    const { client } = await openTestApp()
    await client.groups.create(group({ name: 'Tổ dân phố 10' }))
    await client.groups.create(group({ name: 'Tổ dân phố 2', until: '2022-12-31' }))

    expect((await client.groups.list()).map((one) => one.name)).toEqual(['Tổ dân phố 2', 'Tổ dân phố 10'])
  })

  it('change their figures by year', async () => {
    const { client } = await openTestApp()
    const { id } = await client.groups.create(group({ years: [figures(2022), figures(2023)] }))

    const saved = await client.groups.update({
      id,
      revision: 0,
      group: group({ headName: 'Trần Thị Mới', years: [figures(2023, 460), figures(2024, null, null)] }),
    })

    expect(saved.revision).toBe(1)
    expect(await client.groups.get({ id })).toMatchObject({
      headName: 'Trần Thị Mới',
      years: [figures(2024, null, null), figures(2023, 460)],
    })
  })

  it('keep no year without figures, and take the figures of that year later', async () => {
    const { client, dataDir } = await openTestApp()
    const empty = { ...figures(2023, null, null), residents: null }
    const { id, revision } = await client.groups.create(
      group({ years: [empty, figures(2023), { ...empty, year: 2022 }] }),
    )
    expect((await client.groups.get({ id })).years).toEqual([figures(2023)])

    await client.groups.update({ id, revision, group: group({ years: [empty] }) })
    expect((await client.groups.get({ id })).years).toEqual([])

    await client.groups.update({ id, revision: revision + 1, group: group() })
    damageRows(dataDir, 'UPDATE group_years SET households = NULL, residents = NULL, committed_households = NULL')
    expect((await client.groups.get({ id })).years).toEqual([])
  })

  it('refuse a second one of the same name in force, at its name, however it is written', async () => {
    const { client } = await openTestApp()
    await client.groups.create(group())

    expect(await refusal(client.groups.create(group({ name: 'TỔ DÂN  PHỐ 3', from: '2024-01-01' })))).toMatchObject({
      code: 'INVALID',
      message: 'Đã có Tổ dân phố 3, hoạt động từ 01/01/2019. Chọn tên khác hoặc nhập ngày giải thể.',
      paths: ['name'],
    })
    const other = await client.groups.create(group({ name: 'Tổ dân phố 4' }))
    expect(await refusal(client.groups.update({ ...other, group: group() }))).toMatchObject({ paths: ['group.name'] })
  })

  it('let a name be given again after the first bearer was dissolved or removed', async () => {
    const { client } = await openTestApp()
    await client.groups.create(group({ until: '2022-12-31' }))
    const second = await client.groups.create(group({ from: '2023-01-01' }))
    await client.groups.remove({ id: second.id })

    await client.groups.create(group({ from: '2023-01-01' }))

    expect(await client.groups.list()).toHaveLength(2)
  })

  it('refuse wrong fields at their place', async () => {
    const { client } = await openTestApp()
    const wrong = group({ name: ' ', headPhone: 'số nhà', from: '2023-01-01', until: '2022-01-01' })
    expect(await refusal(client.groups.create(wrong))).toMatchObject({
      code: 'INVALID',
      paths: ['name', 'headPhone', 'until'],
    })
    expect(await refusal(client.groups.create(group({ until: '2018-01-01' })))).toMatchObject({ paths: ['until'] })
    expect(await refusal(client.groups.create(group({ years: [figures(2023, 10, 11)] })))).toMatchObject({
      paths: ['years.0.committedHouseholds'],
    })
    expect(await refusal(client.groups.create(group({ years: [figures(2023), figures(2023)] })))).toMatchObject({
      paths: ['years.1.year'],
    })
  })

  it('do not overwrite what another page saved meanwhile', async () => {
    const { client } = await openTestApp()
    const { id } = await client.groups.create(group())
    await client.groups.update({ id, revision: 0, group: group({ hall: 'Nhà văn hóa' }) })

    expect(await refusal(client.groups.update({ id, revision: 0, group: group() }))).toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('are not found once removed', async () => {
    const { client } = await openTestApp()
    const { id } = await client.groups.create(group())
    await client.groups.remove({ id })

    expect(await refusal(client.groups.get({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.groups.remove({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.groups.update({ id, revision: 0, group: group() }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
