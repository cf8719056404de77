import { describe, expect, it } from 'vitest'
import { draft } from '../../testing/paperFixtures.ts'
import { nominee, openWithSigners, roundOf } from '../../testing/roundsToDecide.ts'
import { namedTwice } from './namedTwice.ts'

describe('one person in two lines of a round', () => {
  it('is told on the submission, however the name is spelled', async () => {
    const { client } = await openWithSigners()
    const nominees = [
      nominee({ name: "Rơ Châm H'Nhel", achievement: 'Tích cực tuần tra.' }),
      nominee({ name: 'RƠ CHÂM H’NHEL', achievement: 'Có nhiều tin báo.' }),
      nominee({ name: 'Nguyễn Thị Hòa', achievement: 'Tích cực tuần tra.' }),
      nominee({ name: 'Bà Nguyễn Thị Hoà', achievement: 'Có nhiều tin báo.' }),
      nominee({ name: 'Lê Văn Một', achievement: 'Tích cực tuần tra.' }),
    ]
    const { id } = await client.commendations.create(roundOf({ nominees }))
    const findings = await client.papers.check(await draft(client, 'submission', id))
    const told = findings.filter(({ field }) => field.endsWith('.name'))
    expect(told.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
      'warning nominees.1.name',
      'warning nominees.3.name',
    ])
    expect(namedTwice(await client.commendations.get({ id })).map(({ message }) => message)).toEqual([
      'RƠ CHÂM H’NHEL được đề nghị hai lần trong đợt này.',
      'Bà Nguyễn Thị Hoà được đề nghị hai lần trong đợt này.',
    ])
  })
  it('is told of names that were kept with the mark of a list before them', async () => {
    const { client } = await openWithSigners()
    const names = ['1. Đỗ Văn Thí', 'Đỗ Văn Thí', '- Ông Đỗ Văn Thí']
    const nominees = names.map((name) => nominee({ name, achievement: `Có thành tích như ${name}` }))
    const { id } = await client.commendations.create(roundOf({ nominees }))
    const round = await client.commendations.get({ id })
    const kept = round.nominees.map((one, index) => ({ ...one, name: names[index] ?? '' }))
    expect(namedTwice({ nominees: kept }).map(({ index }) => index)).toEqual([1, 2])
  })
})
