import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../../../shared/model/commendations.ts'
import { exported, openWith } from '../../../book/dataset/testing/exported.ts'
import { draft } from '../../../testing/paperFixtures.ts'
import { collective, nominee, openWithSigners, roundOf, roundToDecide } from '../../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../../testing/testApp.ts'

const day = '2026-08-19'
const label = '01/TTr-BCĐ'

const issue = (client: Client, paperId: string) => client.register.issue({ paperId, date: day, number: null })

/** A round whose submission is signed for some nominees and that has others since; with its decision drafted. */
async function changedSince(signed: readonly Nominee[], now: readonly Nominee[]) {
  const app = await openWithSigners()
  const { client } = app
  const id = await roundToDecide(client, { nominees: [...signed] })
  await issue(client, (await draft(client, 'submission', id)).id)
  const { revision } = await client.commendations.get({ id })
  await client.commendations.update({ id, revision, round: roundOf({ nominees: [...now] }) })
  const { id: paperId } = await draft(client, 'decision', id)
  const errors = (await client.papers.check({ id: paperId })).filter(({ severity }) => severity === 'error')
  return { ...app, id, paperId, errors: errors.map(({ where, field, message }) => [`${where}.${field}`, message]) }
}

const cuong = nominee({ name: 'Phạm Văn Cường', result: 'approved' })
const group = collective({ result: 'approved' })

describe('what a decision grants under a numbered submission', () => {
  it('is nobody whom the submission does not name', async () => {
    const other = { ...cuong, name: 'Lê Văn Khác' }
    const { client, paperId, errors } = await changedSince([group, cuong], [group, other])
    const message = `Ông Lê Văn Khác không có trong danh sách của Tờ trình số ${label}. Ghi lại như đã trình, ghi kết quả xét là Không đồng ý, hoặc hủy số tờ trình rồi trình lại.`
    expect(errors).toEqual([['round.nominees.1.name', message]])
    expect(await refusal(issue(client, paperId))).toMatchObject({ code: 'INVALID', message })
    expect((await client.papers.get({ id: paperId })).number).toBeNull()
  })

  it('is nobody twice who is asked for once, though bearers of one name may be two', async () => {
    const again = nominee({ ...cuong, id: crypto.randomUUID(), description: 'Tổ trưởng tổ dân phố 5' })
    expect((await changedSince([cuong], [cuong, again])).errors).toMatchObject([['round.nominees.1.name', {}]])
    expect((await changedSince([cuong, again], [again, cuong])).errors).toEqual([])
  })

  it('is no more money and no other form than the submission asks for', async () => {
    const dearer = { ...cuong, amountOverride: 9_000_000 }
    expect((await changedSince([cuong], [dearer])).errors).toEqual([
      [
        'round.nominees.0.amountOverride',
        `Ông Phạm Văn Cường: Tờ trình số ${label} đề nghị 759.000 đồng, danh sách ghi 9.000.000 đồng. Ghi không quá mức đã trình, hoặc hủy số tờ trình rồi trình lại.`,
      ],
    ])
    const advanced = { ...cuong, form: 'Lao động tiên tiến', amountOverride: 100_000 }
    expect((await changedSince([cuong], [advanced])).errors).toEqual([
      [
        'round.nominees.0.form',
        `Ông Phạm Văn Cường: Tờ trình số ${label} đề nghị Giấy khen, danh sách ghi Lao động tiên tiến. Ghi lại như đã trình, hoặc hủy số tờ trình rồi trình lại.`,
      ],
    ])
  })

  it.each([
    ['as computed for the day of the decision', '2026-07-03', null],
    ['typed by hand with the day of the round left', '2026-06-25', 759_000],
  ])('is the rate of its day where the submission asks for that of its own, %s', async (_how, date, amountOverride) => {
    const { client } = await openWithSigners()
    const before = roundOf({ date: '2026-06-25', nominees: [cuong] })
    const id = await roundToDecide(client, before)
    const submission = await draft(client, 'submission', id)
    await client.register.issue({ paperId: submission.id, date: '2026-06-25', number: null })
    const change = async (changes: Partial<Nominee>, day: string) => {
      const { revision } = await client.commendations.get({ id })
      const round = { ...before, date: day, nominees: [{ ...cuong, ...changes }] }
      await client.commendations.update({ id, revision, round })
    }
    await change({ amountOverride: 760_000 }, date)
    const { id: paperId, revision } = await draft(client, 'decision', id)
    const decide = () => client.register.issue({ paperId, date: '2026-07-03', number: null })
    const tooMuch = 'Tờ trình số 01/TTr-BCĐ đề nghị 702.000 đồng, danh sách ghi 760.000 đồng'
    expect(await refusal(decide())).toMatchObject({ code: 'INVALID', message: expect.stringContaining(tooMuch) })

    await change({ amountOverride }, date)
    await client.papers.reset({ id: paperId, revision })

    await decide()
    expect((await client.papers.get({ id: paperId })).number).not.toBeNull()
  })

  it('may be fewer, with less money, in another order and spelling of a name', async () => {
    const spelled = { ...cuong, name: 'Bà PHẠM VĂN CƯỜNG', honorific: 'bà' as const, amountOverride: 500_000 }
    const turnedDown = { ...group, result: 'rejected' as const, resultNote: 'Chưa đủ hồ sơ' }
    const { client, paperId, errors } = await changedSince([group, cuong], [spelled, turnedDown])
    expect(errors).toEqual([])
    await issue(client, paperId)
  })

  it('is right again once the submission is cancelled and signed anew', async () => {
    const other = { ...cuong, name: 'Lê Văn Khác' }
    const { client, id, paperId } = await changedSince([cuong], [other])
    const { entries } = await client.register.list({ issuer: 'committee', year: 2026 })
    const [entry] = entries
    await client.register.cancel({ id: entry?.id ?? '', revision: 0, reason: 'Trình lại' })
    await issue(client, (await draft(client, 'submission', id)).id)
    await issue(client, paperId)
  })

  it('is not asked of what was signed long ago: the data file of such a book loads', async () => {
    const { client, id, paperId, dataDir } = await changedSince([cuong], [cuong])
    await issue(client, paperId)
    const [decision] = (await client.register.list({ issuer: 'people', year: 2026 })).entries
    await client.register.cancel({ id: decision?.id ?? '', revision: 0, reason: 'Sai tên' })
    const { revision } = await client.commendations.get({ id })
    const renamed = { ...cuong, name: 'Lê Văn Khác' }
    const rejected = { ...cuong, result: 'rejected' as const, resultNote: 'Sai tên' }
    const nominees = [rejected, { ...renamed, id: crypto.randomUUID() }]
    await client.commendations.update({ id, revision, round: roundOf({ nominees }) })

    const other = await openWith(await exported(dataDir, 2026))

    const [round] = await other.client.commendations.list({ year: 2026 })
    expect(round).toMatchObject({ nominees: 2, decisionNumber: null })
    const again = await draft(other.client, 'decision', round?.id ?? '')
    expect(await refusal(issue(other.client, again.id))).toMatchObject({ code: 'INVALID' })
  })
})
