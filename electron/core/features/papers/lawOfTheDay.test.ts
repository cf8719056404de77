import { describe, expect, it } from 'vitest'
import { inForceOn } from '../../../../shared/model/rewards.ts'
import { collective, nominee, openWithSigners, roundOf, roundToDecide } from '../../testing/roundsToDecide.ts'
import type { Client } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

const household = () => nominee({ recipientKind: 'household', name: 'Lê Thị Ví Dụ', honorific: 'bà' })
const nominees = () => [collective(), nominee(), household()]

async function decisionOn(client: Client, date: string) {
  const roundId = await roundToDecide(client, { date, nominees: nominees() })
  const { id } = await client.papers.create({ kind: 'decision', sourceId: roundId })
  return { roundId, id }
}

/** Which decree the decision cites. */
const decrees = {
  91: 'Căn cứ Nghị định số 91/2017/NĐ-CP',
  98: 'Căn cứ Nghị định số 98/2023/NĐ-CP',
  152: 'Căn cứ Nghị định số 152/2025/NĐ-CP',
} as const

describe('a round on the first and the last day of a law', () => {
  // Persons 0,15 of the salary and up to ten thousand until 30/6/2025; 0,3 and no rounding from then on.
  it.each([
    [
      '2023-12-31',
      91,
      [540_000, 270_000, 410_000],
      '540.000 đồng/tập thể; 410.000 đồng/hộ gia đình; 270.000 đồng/cá nhân',
    ],
    [
      '2024-01-01',
      98,
      [540_000, 270_000, 410_000],
      '540.000 đồng/tập thể; 410.000 đồng/hộ gia đình; 270.000 đồng/cá nhân',
    ],
    [
      '2025-06-30',
      98,
      [710_000, 360_000, 530_000],
      '710.000 đồng/tập thể; 530.000 đồng/hộ gia đình; 360.000 đồng/cá nhân',
    ],
    [
      '2025-07-01',
      152,
      [1_404_000, 702_000, 1_053_000],
      '1.404.000 đồng/tập thể; 1.053.000 đồng/hộ gia đình; 702.000 đồng/cá nhân',
    ],
    [
      '2026-07-01',
      152,
      [1_518_000, 759_000, 1_138_500],
      '1.518.000 đồng/tập thể; 1.138.500 đồng/hộ gia đình; 759.000 đồng/cá nhân',
    ],
  ] as const)('%s: decree %s', async (date, decree, amounts, sentence) => {
    const { client } = await openWithSigners({ people: { from: '2020-01-01' }, committee: { from: '2020-01-01' } })
    const { roundId, id } = await decisionOn(client, date)
    const round = await client.commendations.get({ id: roundId })
    expect(round.nominees.map(({ amount }) => amount)).toEqual(amounts)
    const text = await wordText((await client.papers.file({ id, copies: 'one' })).file)
    expect(text).toContain(sentence)
    for (const [number, citation] of Object.entries(decrees)) {
      expect(text.includes(citation), citation).toBe(number === String(decree))
    }
    expect((await client.papers.check({ id })).filter((finding) => finding.where === 'ward')).toEqual([])
  })

  it.each([
    ['2025-02-28', 'ngày 19 tháng 6 năm 2015'],
    ['2025-03-01', 'ngày 19 tháng 02 năm 2025'],
    ['2025-06-30', 'ngày 19 tháng 02 năm 2025'],
    ['2025-07-01', 'ngày 16 tháng 6 năm 2025'],
  ])('%s: the law on local government of %s', async (date, day) => {
    const { client } = await openWithSigners()
    const { legalBases } = (await client.ward.legalFacts()).facts
    const basis = inForceOn(legalBases, date)
    expect(basis?.lines.filter((line) => line.startsWith('Căn cứ Luật Tổ chức chính quyền địa phương'))).toEqual([
      `Căn cứ Luật Tổ chức chính quyền địa phương ${day}`,
    ])
    expect(basis?.lines.some((line) => line.includes('2019'))).toBe(date === '2025-02-28')
    if (date === '2025-03-01') expect(basis?.toCheck).toContain('65/2025/QH15')
  })

  it('keeps the rates of each decree with its own citation', async () => {
    const { client } = await openWithSigners()
    const { rewardRates } = (await client.ward.legalFacts()).facts
    const person = rewardRates.filter((rate) => rate.recipientKind === 'person')
    expect(person.map((rate) => [rate.validFrom, rate.validUntil, rate.coefficient, rate.rounding])).toEqual([
      ['2017-10-01', '2023-12-31', 0.15, 'up-10000'],
      ['2024-01-01', '2025-06-30', 0.15, 'up-10000'],
      ['2025-07-01', '2027-02-28', 0.3, 'none'],
    ])
    expect(person.map((rate) => /\d+\/\d{4}/.exec(rate.source)?.[0])).toEqual(['91/2017', '98/2023', '152/2025'])
    expect(rewardRates.filter((rate) => /kiểm tra/i.test(rate.source))).toEqual([])
  })
})

describe('a day that no law covers', () => {
  it('after the last: no money and no citation of the nearest law, and a sentence that says what to do', async () => {
    const { client } = await openWithSigners()
    const { roundId, id } = await decisionOn(client, '2027-03-01')
    expect((await client.commendations.get({ id: roundId })).nominees.map(({ amount }) => amount)).toEqual([0, 0, 0])
    const findings = (await client.papers.check({ id })).filter((finding) => finding.where === 'ward')
    expect(findings).toEqual([
      {
        severity: 'warning',
        where: 'ward',
        field: 'rewardRates',
        message:
          'Ngày 01/03/2027 chưa có hệ số tiền thưởng Giấy khen (tập thể, cá nhân, hộ gia đình); hệ số đã nhập áp dụng từ 01/10/2017 đến 28/02/2027. Bổ sung ở Thiết lập, Căn cứ và mức thưởng, hoặc nhập tiền thưởng bằng tay.',
      },
      {
        severity: 'error',
        where: 'ward',
        field: 'legalBases',
        message:
          'Ngày 01/03/2027 chưa có căn cứ khen thưởng; căn cứ đã nhập áp dụng từ 01/07/2020 đến 28/02/2027. Bổ sung ở Thiết lập, Căn cứ và mức thưởng, hoặc xem lại ngày.',
      },
    ])
    const text = await wordText((await client.papers.file({ id, copies: 'one' })).file)
    expect(text).not.toContain('152/2025')
  })

  it('before the first: the salary is missing, too; a reward set by hand asks for no rate', async () => {
    const { client } = await openWithSigners({ people: { from: '2010-01-01' } })
    const { id } = await decisionOn(client, '2018-05-01')
    const fields = async (paper: string) =>
      (await client.papers.check({ id: paper })).filter((finding) => finding.where === 'ward').map(({ field }) => field)
    // The rates of 2017 hold on that day, the salaries known begin in 2019.
    expect(await fields(id)).toEqual(['rewardRates', 'legalBases'])

    const byHand = roundOf({
      date: '2018-05-01',
      basis: ['Căn cứ Quy chế của tỉnh'],
      nominees: [nominee({ amountOverride: 195_000 })],
    })
    const decided = await client.papers.create({ kind: 'decision', sourceId: await roundToDecide(client, byHand) })
    expect(await fields(decided.id)).toEqual([])
  })

  it('is told of a submission as well', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf({ date: '2027-03-01' }))
    const submission = await client.papers.create({ kind: 'submission', sourceId: id })
    expect(await client.papers.check({ id: submission.id })).toContainEqual(
      expect.objectContaining({ severity: 'warning', where: 'ward', field: 'rewardRates' }),
    )
  })
})
