import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { QuorumRule } from '../../../../shared/model/meetings.ts'
import { computeReward, inForceOn } from '../../../../shared/model/rewards.ts'
import { defaultUnit } from '../../../../shared/model/units.ts'
import type { Signer, WardYear } from '../../../../shared/model/ward.ts'
import { plannedMeeting } from '../../testing/meetingFixtures.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleSigner, sampleWard, threeTiers, twoTiers } from '../../testing/wardFixtures.ts'

async function openWithWard() {
  const app = await openTestApp()
  await app.client.ward.setUp(sampleWard)
  return app
}

function yearOfWard(year: number, areaHa: number | null = 144.5): WardYear {
  return { year, areaHa, groups: 7, households: 3200, residents: 15_000 }
}

describe('ward set-up', () => {
  it('is told before and after', async () => {
    const { client } = await openTestApp('2026-11-22T08:00')
    expect(await client.ward.status()).toEqual({
      ready: false,
      sample: false,
      wardName: '',
      committeeName: '',
      unit: defaultUnit,
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

  it('stores the first signers with the ward, or nothing where one is refused', async () => {
    const { client } = await openTestApp()
    const signers = [sampleSigner(), sampleSigner({ issuer: 'people', until: '2022-01-01' })]
    expect(await refusal(client.ward.setUp({ ...sampleWard, signers }))).toMatchObject({
      code: 'INVALID',
      paths: ['signers.1.until'],
    })
    const twice = signers.slice(0, 1).flatMap((signer) => [signer, signer])
    expect(await refusal(client.ward.setUp({ ...sampleWard, signers: twice }))).toMatchObject({ code: 'REFUSED' })
    expect(await client.ward.status()).toMatchObject({ ready: false })
    expect(await client.ward.signers()).toEqual([])

    const right = signers.map((signer) => ({ ...signer, until: null }))
    await client.ward.setUp({ ...sampleWard, signers: right })
    expect(await client.ward.get()).toEqual({ ...sampleWard, revision: 0, sample: false })
    expect((await client.ward.signers()).map(({ id }) => id)).toEqual(right.map(({ id }) => id))
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
    const { facts } = await client.ward.legalFacts()
    const reward = (recipientKind: 'person' | 'collective' | 'household', date: string) =>
      computeReward(facts, { form: 'Giấy khen', recipientKind, date })

    expect(reward('person', '2023-08-15')).toBe(270_000)
    expect(reward('collective', '2023-08-15')).toBe(540_000)
    expect(reward('person', '2026-11-22')).toBe(759_000)
    expect(reward('collective', '2026-11-22')).toBe(1_518_000)
    expect(reward('household', '2026-11-22')).toBe(1_138_500)
    const lines = (date: string) => inForceOn(facts.legalBases, date)?.lines.join('\n')
    expect(lines('2023-08-15')).toContain('Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003')
    expect(lines('2023-08-15')).toContain('Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ')
    // That the law was changed is cited by the law that changed it, or not at all.
    expect(lines('2026-10-01')).toContain('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\n')
    expect(inForceOn(facts.legalBases, '2026-10-01')?.toCheck).toContain('Luật số 06/2026/QH16')
    expect(lines('2026-11-22')).toContain('Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025')
  })

  it('cites laws by name and day only, decrees by number and issuer', async () => {
    const { client } = await openWithWard()
    for (const { lines } of (await client.ward.legalFacts()).facts.legalBases) {
      for (const line of lines) {
        expect(line).toMatch(
          /^Căn cứ (Luật (?!.*(\/QH|Quốc hội)).* ngày \d{2} tháng \d{1,2} năm \d{4}|Nghị định số \d+\/\d{4}\/NĐ-CP ngày \d{2} tháng \d{1,2} năm \d{4} của Chính phủ .*[^;.])$/,
        )
      }
    }
  })

  it('asks a quorum of more than half where the committee decides', async () => {
    const { client } = await openWithWard()
    const { rules } = await client.ward.quorumRules()
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
  it('cleans the names of places and of the archive of what was typed along', async () => {
    const { client } = await openTestApp()
    const headers = sampleWard.headers.map((header) => ({
      ...header,
      ...{ wardName: 'PHƯỜNG TÂN BÌNH', placeName: 'PHƯỜNG TÂN BÌNH', province: 'T. Gia Lai', district: 'TP. PLEIKU' },
    }))
    await client.ward.setUp({ ...sampleWard, headers, archive: 'Lưu: VT, BCĐ.' })
    const cleaned = {
      wardName: 'Tân Bình',
      placeName: 'Tân Bình',
      province: 'tỉnh Gia Lai',
      district: 'thành phố Pleiku',
    }
    expect(await client.ward.get()).toMatchObject({ archive: 'VT, BCĐ', headers: [cleaned, cleaned] })
  })

  it('says the place of papers without the kind of the ward, with whatever capital it was typed', async () => {
    const { client } = await openTestApp()
    const headers = sampleWard.headers.map((header) => ({ ...header, placeName: 'Phường Tân Bình' }))
    await client.ward.setUp({ ...sampleWard, headers })
    expect(await client.ward.get()).toMatchObject({ headers: [{ placeName: 'Tân Bình' }, { placeName: 'Tân Bình' }] })
  })

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
  it('are replaced as a whole, latest first, and stay where a save leaves them out', async () => {
    const { client } = await openWithWard()
    const ward = sampleWard
    await client.ward.update({ revision: 0, ward, years: [yearOfWard(2021), yearOfWard(2022)] })

    const years = [yearOfWard(2022, null), yearOfWard(2023)]
    expect(await client.ward.update({ revision: 1, ward, years })).toEqual({ revision: 2 })

    const saved = [yearOfWard(2023), yearOfWard(2022, null)]
    expect(await client.ward.years()).toEqual({ revision: 2, years: saved })
    await client.ward.update({ revision: 2, ward })
    expect(await client.ward.years()).toEqual({ revision: 3, years: saved })
  })

  it('are not kept without any figure', async () => {
    const { client } = await openWithWard()
    const nothing = { year: 2026, areaHa: null, groups: null, households: null, residents: null }
    await client.ward.update({ revision: 0, ward: sampleWard, years: [nothing, { ...nothing, year: 2025, groups: 0 }] })
    expect((await client.ward.years()).years).toEqual([{ ...nothing, year: 2025, groups: 0 }])
  })

  it('refuse a year twice', async () => {
    const { client } = await openWithWard()
    const years = [yearOfWard(2023), yearOfWard(2023)]
    expect(await refusal(client.ward.update({ revision: 0, ward: sampleWard, years }))).toMatchObject({
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

    expect(await client.ward.saveSigner({ signer, revision: null })).toEqual({ ...signer, revision: 0, sample: false })
    const changed = { ...signer, until: '2026-01-31' }
    await client.ward.saveSigner({ signer: changed, revision: 0 })
    expect(await client.ward.signers()).toEqual([{ ...changed, revision: 1, sample: false }])
    expect(await refusal(client.ward.saveSigner({ signer, revision: null }))).toMatchObject({
      code: 'REFUSED',
      message: 'Người ký này đã có trong danh sách. Mở người ký đó ở Thiết lập, Người ký để sửa.',
    })

    await client.ward.removeSigner({ id: signer.id })
    expect(await client.ward.signers()).toEqual([])
    expect(await refusal(client.ward.removeSigner({ id: signer.id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refusal(client.ward.saveSigner({ signer, revision: 1 }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('stay while a paper names them', async () => {
    const { client } = await openWithWard()
    const signer = sampleSigner()
    await client.ward.saveSigner({ signer, revision: null })
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
    const save = (changes: Partial<Signer>) =>
      refusal(client.ward.saveSigner({ signer: sampleSigner(changes), revision: null }))
    expect(await save({ until: '2022-01-01' })).toMatchObject({ paths: ['signer.until'] })
    expect(await save({ form: 'KT' })).toMatchObject({ paths: ['signer.headTitle'] })
  })
})

describe('legal facts', () => {
  it('are changed by hand and stay so', async () => {
    const { client } = await openWithWard()
    const { revision, facts } = await client.ward.legalFacts()
    const salary = {
      ...{ id: v7(), validFrom: '2027-07-01', validUntil: '2028-06-30', toCheck: 'Số nghị định' },
      ...{ amount: 2_700_000, source: 'Nghị định mới' },
    }
    const ended = facts.baseSalaries.map((row) => ({ ...row, validUntil: row.validUntil ?? '2027-06-30' }))
    const changed = {
      ...facts,
      baseSalaries: [...ended.slice(1), salary],
      rewardRates: facts.rewardRates.map((rate) => ({ ...rate, rounding: 'none' as const })),
    }

    expect(await client.ward.saveLegalFacts({ revision, facts: changed })).toEqual({ revision: 1 })

    const saved = await client.ward.legalFacts()
    expect(saved).toEqual({ revision: 1, facts: changed })
    expect(saved.facts.baseSalaries.map((row) => row.amount)).toEqual([1_800_000, 2_340_000, 2_530_000, 2_700_000])
  })

  it('refuse two rows from one day, each at its field', async () => {
    const { client } = await openWithWard()
    const before = await client.ward.legalFacts()
    const { revision, facts } = before
    const twice = <T extends { id: string }>(rows: T[]) => [...rows.slice(0, 1), ...rows.slice(0, 1)].map(renewed)
    const renewed = <T extends { id: string }>(row: T): T => ({ ...row, id: v7() })
    const repeated = {
      baseSalaries: twice(facts.baseSalaries),
      rewardRates: twice(facts.rewardRates),
      legalBases: twice(facts.legalBases),
    }

    expect(await refusal(client.ward.saveLegalFacts({ revision, facts: repeated }))).toMatchObject({
      code: 'INVALID',
      paths: ['facts.baseSalaries.1.validFrom', 'facts.rewardRates.1.validFrom', 'facts.legalBases.1.validFrom'],
    })
    expect(await client.ward.legalFacts()).toEqual(before)
  })

  it('refuse days that two rows or none cover, and a row that ends before it begins, each at its last day', async () => {
    const { client } = await openWithWard()
    const before = await client.ward.legalFacts()
    const { revision, facts } = before
    const ends = async (list: 'baseSalaries' | 'legalBases', index: number, validUntil: string | null) => {
      const rows = facts[list].map((row, place) => (place === index ? { ...row, validUntil } : row))
      return (await refusal(client.ward.saveLegalFacts({ revision, facts: { ...facts, [list]: rows } }))) ?? null
    }

    expect(await ends('baseSalaries', 2, null)).toMatchObject({
      code: 'INVALID',
      message: 'Từ 01/07/2026 đã có dòng khác. Nhập 30/06/2026.',
      paths: ['facts.baseSalaries.2.validUntil'],
    })
    expect(await ends('baseSalaries', 2, '2026-07-01')).toMatchObject({ paths: ['facts.baseSalaries.2.validUntil'] })
    expect(await ends('legalBases', 2, '2025-05-31')).toMatchObject({
      message: 'Từ 01/06/2025 đến 30/06/2025 không dòng nào áp dụng. Nhập 30/06/2025 hoặc thêm dòng.',
      paths: ['facts.legalBases.2.validUntil'],
    })
    expect(await ends('baseSalaries', 3, '2026-06-30')).toMatchObject({
      message: 'Ngày cuối trước ngày bắt đầu áp dụng.',
      paths: ['facts.baseSalaries.3.validUntil'],
    })
    const rates = facts.rewardRates.map((rate) =>
      rate.recipientKind === 'household' && rate.validFrom === '2024-01-01' ? { ...rate, validUntil: null } : rate,
    )
    const overlap = rates.findIndex((rate) => rate.recipientKind === 'household' && rate.validFrom === '2024-01-01')
    expect(
      await refusal(client.ward.saveLegalFacts({ revision, facts: { ...facts, rewardRates: rates } })),
    ).toMatchObject({
      paths: [`facts.rewardRates.${overlap}.validUntil`],
    })
    expect(await client.ward.legalFacts()).toEqual(before)
  })

  it('keep rates of other recipients from the same day', async () => {
    const { client } = await openWithWard()
    await client.ward.saveLegalFacts(await client.ward.legalFacts())
    expect((await client.ward.legalFacts()).facts.rewardRates).toHaveLength(9)
  })
})

describe('quorum rules', () => {
  it('are changed by hand; a kind twice or a share of one and more is refused', async () => {
    const { client } = await openWithWard()
    const rule = { kind: 'forum' as const, required: true, numerator: 2, denominator: 3, moreThan: false }
    await client.ward.update({ revision: 0, ward: sampleWard, rules: [rule] })
    expect(await client.ward.quorumRules()).toEqual({ revision: 1, rules: [rule] })

    const save = (...rules: QuorumRule[]) => refusal(client.ward.update({ revision: 1, ward: sampleWard, rules }))
    expect(await save(rule, rule)).toMatchObject({ paths: ['rules.1.kind'] })
    expect(await save({ ...rule, numerator: 4 })).toMatchObject({ paths: ['rules.0.numerator'] })
    expect(await save({ ...rule, numerator: 3, moreThan: true })).toMatchObject({ paths: ['rules.0.moreThan'] })
    expect(await client.ward.quorumRules()).toEqual({ revision: 1, rules: [rule] })
  })
})

describe('settings in two windows', () => {
  const stale = {
    code: 'CONFLICT',
    message: 'Bản ghi vừa được lưu ở một cửa sổ khác. Phần đang nhập vẫn còn đây; chọn giữ bản nào.',
    paths: [],
  }

  it('keep the figures of the years that the first one saved', async () => {
    const { client } = await openWithWard()
    const { revision } = await client.ward.years()
    const save = (years: WardYear[]) => client.ward.update({ revision, ward: sampleWard, years })
    await save([yearOfWard(2024)])

    expect(await refusal(save([yearOfWard(2025)]))).toMatchObject(stale)

    expect(await client.ward.years()).toEqual({ revision: 1, years: [yearOfWard(2024)] })
  })

  it('keep the quorum rules that the first one saved, and its ward', async () => {
    const { client } = await openWithWard()
    const { revision, rules } = await client.ward.quorumRules()
    const first = rules.slice(0, 1)
    await client.ward.update({ revision, ward: { ...sampleWard, archive: 'VT' }, rules: first })

    expect(await refusal(client.ward.update({ revision, ward: sampleWard, rules: [] }))).toMatchObject(stale)

    expect(await client.ward.quorumRules()).toEqual({ revision: 1, rules: first })
    expect(await client.ward.get()).toMatchObject({ revision: 1, archive: 'VT' })
  })

  it('keep the legal facts that the first one saved; a save of the ward counts for them too', async () => {
    const { client } = await openWithWard()
    const { revision, facts } = await client.ward.legalFacts()
    const baseSalaries = facts.baseSalaries.slice(1)
    await client.ward.saveLegalFacts({ revision, facts: { ...facts, baseSalaries } })

    expect(await refusal(client.ward.saveLegalFacts({ revision, facts }))).toMatchObject(stale)
    expect(await refusal(client.ward.update({ revision, ward: sampleWard }))).toMatchObject(stale)

    expect(await client.ward.legalFacts()).toEqual({ revision: 1, facts: { ...facts, baseSalaries } })
  })

  it('keep the signer that the first one saved', async () => {
    const { client } = await openTestApp()
    const { revision, ...signer } = await client.ward.saveSigner({ signer: sampleSigner(), revision: null })
    await client.ward.saveSigner({ signer: { ...signer, title: 'Trưởng Ban Chỉ đạo' }, revision })

    expect(
      await refusal(client.ward.saveSigner({ signer: { ...signer, until: '2026-01-01' }, revision })),
    ).toMatchObject(stale)

    expect(await client.ward.signers()).toMatchObject([{ title: 'Trưởng Ban Chỉ đạo', until: null, revision: 1 }])
  })
})
