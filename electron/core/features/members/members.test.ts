import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Member } from '../../../../shared/model/members.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'

const term = (from: string, until: string | null = null) => ({
  id: v7(),
  committeePost: 'Ủy viên',
  outsidePost: 'Chủ tịch Hội Phụ nữ phường',
  unit: 'Hội Liên hiệp Phụ nữ',
  from,
  until,
  decision: '',
})

const member = (changes: Partial<Member> = {}): Member => ({
  name: 'Đặng Thị Mẫu',
  honorific: 'bà',
  phone: '',
  protocolOrder: 3,
  terms: [term('2023-01-12')],
  ...changes,
})

describe('members', () => {
  it('keeps what was entered, in one Unicode form', async () => {
    const { client } = await openTestApp()
    const decomposed = 'Đặng  Thị Mẫu'.normalize('NFD')

    const { id } = await client.members.create(member({ name: decomposed }))

    expect((await client.members.get({ id })).name).toBe('Đặng Thị Mẫu')
  })

  it('lists by protocol order and then by given name', async () => {
    const { client } = await openTestApp()
    await client.members.create(member({ name: 'Trần Văn Út', protocolOrder: 2, terms: [term('2023-01-01')] }))
    await client.members.create(member({ name: 'Lê Thị Ánh', protocolOrder: 2, terms: [term('2023-01-01')] }))
    await client.members.create(member({ name: 'Phạm Văn Yên', protocolOrder: 1, terms: [term('2023-01-01')] }))

    const names = (await client.members.list()).map((one) => one.name)

    expect(names).toEqual(['Phạm Văn Yên', 'Lê Thị Ánh', 'Trần Văn Út'])
  })

  it('keeps an ended term as history when a new one begins', async () => {
    const { client } = await openTestApp()
    const first = term('2021-06-01', '2022-12-31')
    const { id, revision } = await client.members.create(member({ terms: [first] }))

    await client.members.update({ id, revision, member: member({ terms: [first, term('2023-01-01')] }) })

    expect((await client.members.get({ id })).terms.map((one) => [one.from, one.until])).toEqual([
      ['2021-06-01', '2022-12-31'],
      ['2023-01-01', null],
    ])
  })

  it('refuses an empty name, a term that ends before it begins and overlapping terms, each at its field', async () => {
    const { client } = await openTestApp()

    expect(await refusal(client.members.create(member({ name: '  ' })))).toMatchObject({
      code: 'INVALID',
      message: 'Nhập họ và tên.',
      paths: ['name'],
    })
    expect(await refusal(client.members.create(member({ terms: [term('2023-01-01', '2022-01-01')] })))).toMatchObject({
      paths: ['terms.0.until'],
    })
    expect(
      await refusal(client.members.create(member({ terms: [term('2021-01-01'), term('2023-01-01')] }))),
    ).toMatchObject({ paths: ['terms'] })
    expect(await client.members.list()).toEqual([])
  })

  it('does not overwrite what another page saved meanwhile', async () => {
    const { client } = await openTestApp()
    const { id, revision } = await client.members.create(member())
    await client.members.update({ id, revision, member: member({ name: 'Đặng Thị Một' }) })

    const second = await refusal(client.members.update({ id, revision, member: member({ name: 'Đặng Thị Hai' }) }))

    expect(second.code).toBe('CONFLICT')
    expect((await client.members.get({ id })).name).toBe('Đặng Thị Một')
  })

  it('moves a removed member to the bin', async () => {
    const { client } = await openTestApp()
    const { id } = await client.members.create(member())

    await client.members.remove({ id })

    expect(await client.members.list()).toEqual([])
    expect(await refusal(client.members.get({ id }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
