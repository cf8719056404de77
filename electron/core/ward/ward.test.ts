import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { computeReward, inForceOn } from '../../../shared/model/rewards.ts'
import { usualUnit } from '../../../shared/model/units.ts'
import { plannedMeeting } from '../testing/meetingFixtures.ts'
import { openTestApp, refusal } from '../testing/testApp.ts'
import { sampleSigner, sampleWard, threeTiers, twoTiers } from '../testing/wardFixtures.ts'

async function openWithWard() {
  const app = await openTestApp()
  await app.client.ward.setUp(sampleWard)
  return app
}

describe('ward set-up', () => {
  it('is told before and after', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')
    expect(await client.ward.status()).toEqual({
      ready: false,
      sample: false,
      wardName: '',
      committeeName: '',
      unit: usualUnit,
      today: '2026-11-22',
      since: '2026-11-22',
    })
    expect(await refusal(client.ward.get())).toMatchObject({ code: 'REFUSED' })

    await client.ward.setUp(sampleWard)

    expect(await client.ward.status()).toMatchObject({
      ready: true,
      wardName: 'phường Diên Hồng',
      committeeName: 'Ban Chỉ đạo 138',
      since: twoTiers.validFrom,
    })
    expect(await client.ward.get()).toEqual({ ...sampleWard, revision: 0, sample: false })
  })

  it('takes the word of the ward for its residential units and changes it with the ward', async () => {
    const { client } = await openTestApp()
    const khuPho = { name: 'khu phố', headTitle: 'Trưởng khu phố' }
    await client.ward.setUp({ ...sampleWard, units: [{ ...khuPho, name: 'Khu phố' }] })
    expect((await client.ward.status()).unit).toEqual(khuPho)

    const units = [{ name: 'tổ dân phố', headTitle: 'Tổ trưởng' }, khuPho]
    await client.ward.update({ revision: 0, ward: { ...sampleWard, units } })
    expect((await client.ward.get()).units).toEqual(units)
    expect((await client.ward.status()).unit).toEqual(units[0])
    const unnamed = { ...sampleWard, units: [{ name: '', headTitle: '' }] }
    expect(await refusal(client.ward.update({ revision: 1, ward: unnamed }))).toMatchObject({
      code: 'INVALID',
      paths: ['ward.units.0.name', 'ward.units.0.headTitle'],
    })
  })

  it('is refused a second time', async () => {
    const { client } = await openWithWard()
    expect(await refusal(client.ward.setUp(sampleWard))).toMatchObject({ code: 'REFUSED' })
  })

  it('refuses a ward without header period, a symbol in small letters and two periods from one day', async () => {
    const { client } = await openTestApp()
    const committee = { ...sampleWard.committee, symbol: 'bcđ' }
    expect(await refusal(client.ward.setUp({ ...sampleWard, committee, headers: [] }))).toMatchObject({
      code: 'INVALID',
      paths: ['committee.symbol', 'headers'],
    })
    const headers = [threeTiers, { ...twoTiers, validFrom: threeTiers.validFrom }]
    expect(await refusal(client.ward.setUp({ ...sampleWard, headers }))).toMatchObject({
      code: 'INVALID',
      message: 'Đã có mốc ngày 01/01/2020. Chọn ngày khác.',
      paths: ['headers.1.validFrom'],
    })
    expect(await client.ward.status()).toMatchObject({ ready: false })
  })

  it('brings the salaries, rates and laws of every time', async () => {
    const { client } = await openWithWard()
    const facts = await client.ward.legalFacts()
    const reward = (recipientKind: 'person' | 'collective' | 'household', date: string) =>
      computeReward(facts, { form: 'Giấy khen', recipientKind, date })

    expect(reward('person', '2023-08-15')).toBe(270_000)
    expect(reward('collective', '2023-08-15')).toBe(540_000)
    expect(reward('person', '2026-11-22')).toBe(760_000)
    expect(reward('collective', '2026-11-22')).toBe(1_520_000)
    expect(reward('household', '2026-11-22')).toBe(1_140_000)
    const lines = (date: string) => inForceOn(facts.legalBases, date)?.lines.join('\n')
    expect(lines('2023-08-15')).toContain('Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003')
    expect(lines('2023-08-15')).toContain('Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ')
    expect(lines('2026-09-30')).not.toContain('sửa đổi, bổ sung năm 2026')
    expect(lines('2026-10-01')).toContain('ngày 15 tháng 6 năm 2022 (được sửa đổi, bổ sung năm 2026)')
    expect(lines('2026-11-22')).toContain('Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025')
  })

  it('cites laws by name and day only, decrees by number and issuer', async () => {
    const { client } = await openWithWard()
    for (const { lines } of (await client.ward.legalFacts()).legalBases) {
      for (const line of lines) {
        expect(line).toMatch(
          /^Căn cứ (Luật (?!.*(\/QH|Quốc hội)).* ngày \d{2} tháng \d{1,2} năm \d{4}( \(được .*\))?|Nghị định số \d+\/\d{4}\/NĐ-CP ngày \d{2} tháng \d{1,2} năm \d{4} của Chính phủ .*[^;.])$/,
        )
      }
    }
  })

  it('asks a quorum of more than half where the committee decides', async () => {
    const { client } = await openWithWard()
    const rules = await client.ward.quorumRules()
    expect(rules.map((rule) => [rule.kind, rule.required])).toEqual([
      ['committee', true],
      ['monthly', false],
      ['midyear', true],
      ['yearend', true],
      ['festival', false],
      ['forum', false],
      ['other', false],
    ])
    expect(rules[0]).toMatchObject({ numerator: 1, denominator: 2, moreThan: true })
  })
})

describe('ward update', () => {
  it('saves, and lets two periods change their days', async () => {
    const { client } = await openWithWard()
    const headers = [
      { ...threeTiers, validFrom: twoTiers.validFrom },
      { ...twoTiers, validFrom: threeTiers.validFrom },
    ]

    expect(await client.ward.update({ revision: 0, ward: { ...sampleWard, archive: 'VT', headers } })).toEqual({
      revision: 1,
    })

    expect(await client.ward.get()).toMatchObject({ revision: 1, archive: 'VT', headers: [headers[1], headers[0]] })
  })

  it('refuses a stale revision, a ward not set up, and two periods from one day at their field', async () => {
    const { client } = await openTestApp()
    expect(await refusal(client.ward.update({ revision: 0, ward: sampleWard }))).toMatchObject({ code: 'REFUSED' })
    await client.ward.setUp(sampleWard)
    await client.ward.update({ revision: 0, ward: sampleWard })

    expect(await refusal(client.ward.update({ revision: 0, ward: sampleWard }))).toMatchObject({ code: 'CONFLICT' })
    const headers = [threeTiers, { ...twoTiers, validFrom: threeTiers.validFrom }]
    expect(await refusal(client.ward.update({ revision: 1, ward: { ...sampleWard, headers } }))).toMatchObject({
      paths: ['ward.headers.1.validFrom'],
    })
  })
})

describe('years of the ward', () => {
  const figures = (year: number, areaHa: number | null = 144.5) => ({
    year,
    areaHa,
    groups: 7,
    households: 3200,
    residents: 15_000,
  })

  it('are replaced as a whole, latest first', async () => {
    const { client } = await openTestApp()
    await client.ward.saveYears({ years: [figures(2021), figures(2022)] })

    const saved = await client.ward.saveYears({ years: [figures(2022, null), figures(2023)] })

    expect(saved).toEqual([figures(2023), figures(2022, null)])
    expect(await client.ward.years()).toEqual(saved)
  })

  it('refuse a year twice', async () => {
    const { client } = await openTestApp()
    expect(await refusal(client.ward.saveYears({ years: [figures(2023), figures(2023)] }))).toMatchObject({
      code: 'INVALID',
      message: 'Năm 2023 đã có.',
      paths: ['years.1.year'],
    })
  })
})

describe('signers', () => {
  it('are added, changed and removed', async () => {
    const { client } = await openTestApp()
    const signer = sampleSigner()

    expect(await client.ward.saveSigner(signer)).toEqual({ ...signer, sample: false })
    await client.ward.saveSigner({ ...signer, until: '2026-01-31' })
    expect(await client.ward.signers()).toEqual([{ ...signer, until: '2026-01-31', sample: false }])

    await client.ward.removeSigner({ id: signer.id })
    expect(await client.ward.signers()).toEqual([])
    expect(await refusal(client.ward.removeSigner({ id: signer.id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('stay while a paper names them', async () => {
    const { client } = await openWithWard()
    const signer = sampleSigner()
    await client.ward.saveSigner(signer)
    const meeting = await client.meetings.create(plannedMeeting())
    const { id } = await client.papers.create({ kind: 'invitation', sourceId: meeting.id })
    expect((await client.papers.get({ id })).signerId).toBe(signer.id)

    expect(await refusal(client.ward.removeSigner({ id: signer.id }))).toMatchObject({
      code: 'REFUSED',
      message: 'Có văn bản ghi người ký này. Nhập ngày thôi chức vụ thay vì xóa.',
    })
  })

  it('refuse an office that ends before it begins and a deputy without the head’s title', async () => {
    const { client } = await openTestApp()
    expect(await refusal(client.ward.saveSigner(sampleSigner({ until: '2022-01-01' })))).toMatchObject({
      paths: ['until'],
    })
    expect(await refusal(client.ward.saveSigner(sampleSigner({ form: 'KT' })))).toMatchObject({ paths: ['headTitle'] })
  })
})

describe('legal facts', () => {
  it('are changed by hand and stay so', async () => {
    const { client } = await openWithWard()
    const facts = await client.ward.legalFacts()
    const salary = { id: v7(), validFrom: '2027-07-01', amount: 2_700_000, source: 'Nghị định mới' }

    const saved = await client.ward.saveLegalFacts({
      ...facts,
      baseSalaries: [...facts.baseSalaries.slice(1), salary],
      rewardRates: facts.rewardRates.map((rate) => ({ ...rate, rounding: 'none' as const })),
    })

    expect(saved.baseSalaries.map((row) => row.amount)).toEqual([1_800_000, 2_340_000, 2_530_000, 2_700_000])
    expect(saved.rewardRates.every((rate) => rate.rounding === 'none')).toBe(true)
    expect(await client.ward.legalFacts()).toEqual(saved)
  })

  it('refuse two rows from one day, each at its field', async () => {
    const { client } = await openWithWard()
    const facts = await client.ward.legalFacts()
    const twice = <T extends { id: string }>(rows: T[]) => [...rows.slice(0, 1), ...rows.slice(0, 1)].map(renewed)
    const renewed = <T extends { id: string }>(row: T): T => ({ ...row, id: v7() })

    expect(
      await refusal(
        client.ward.saveLegalFacts({
          baseSalaries: twice(facts.baseSalaries),
          rewardRates: twice(facts.rewardRates),
          legalBases: twice(facts.legalBases),
        }),
      ),
    ).toMatchObject({
      code: 'INVALID',
      paths: ['baseSalaries.1.validFrom', 'rewardRates.1.validFrom', 'legalBases.1.validFrom'],
    })
    expect(await client.ward.legalFacts()).toEqual(facts)
  })

  it('keep rates of other recipients from the same day', async () => {
    const { client } = await openWithWard()
    const facts = await client.ward.legalFacts()
    expect((await client.ward.saveLegalFacts(facts)).rewardRates).toHaveLength(6)
  })
})

describe('quorum rules', () => {
  it('are changed by hand; a kind twice or a share of one and more is refused', async () => {
    const { client } = await openWithWard()
    const rule = { kind: 'forum' as const, required: true, numerator: 2, denominator: 3, moreThan: false }

    expect(await client.ward.saveQuorumRules({ rules: [rule] })).toEqual([rule])

    expect(await refusal(client.ward.saveQuorumRules({ rules: [rule, rule] }))).toMatchObject({
      paths: ['rules.1.kind'],
    })
    expect(await refusal(client.ward.saveQuorumRules({ rules: [{ ...rule, numerator: 4 }] }))).toMatchObject({
      paths: ['rules.0.numerator'],
    })
    const never = { ...rule, numerator: 3, moreThan: true }
    expect(await refusal(client.ward.saveQuorumRules({ rules: [never] }))).toMatchObject({
      paths: ['rules.0.moreThan'],
    })
    expect(await client.ward.quorumRules()).toEqual([rule])
  })
})
